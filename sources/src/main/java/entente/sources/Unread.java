package entente.sources;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A file of a dataset that Entente knows and does not read, because another file says the same. Its header often holds
 * most columns of a file that is read, so it has to be told apart from a damaged one.
 *
 * @param title what a row of it is
 * @param telling columns that only this file has together
 * @param advice which file to use instead, as a sentence
 */
public record Unread(String title, List<String> telling, String advice) {
    public Unread {
        requireNonNull(title, "title is null");
        telling = List.copyOf(telling);
        requireNonNull(advice, "advice is null");
        if (telling.isEmpty()) {
            throw new IllegalArgumentException("an unread file needs a column to tell it by");
        }
    }
}
