package entente.atlas.page;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** What a page answers. */
public sealed interface Answer {
    /**
     * Something to show.
     *
     * @param status the HTTP status
     * @param title the page's title
     * @param section the part of the atlas it belongs to, as in its navigation
     * @param address the page's permanent address with its query, without the ending of a format
     * @param template the template that shows the model
     * @param model what there is to say; its JSON is the page as {@code .json}
     * @param table the page as {@code .csv}; empty if it is no list
     */
    record Shown(
            int status,
            String title,
            String section,
            String address,
            String template,
            Object model,
            Optional<CsvTable> table)
            implements Answer {
        public Shown {
            requireNonNull(title, "title is null");
            requireNonNull(section, "section is null");
            requireNonNull(address, "address is null");
            requireNonNull(template, "template is null");
            requireNonNull(model, "model is null");
            requireNonNull(table, "table is null");
        }
    }

    /**
     * Something that has another address.
     *
     * @param address the address with its query, without the ending of a format
     * @param forGood whether the address asked for will never be another's
     */
    record Moved(String address, boolean forGood) implements Answer {}

    /**
     * A file to take away, the same in every format.
     *
     * @param contentType its media type
     * @param text its text, in UTF-8
     */
    record File(String contentType, String text) implements Answer {
        public File {
            requireNonNull(contentType, "contentType is null");
            requireNonNull(text, "text is null");
        }
    }

    static Answer page(String title, String section, String address, String template, Object model) {
        return new Shown(200, title, section, address, template, model, Optional.empty());
    }

    static Answer list(String title, String section, String address, String template, Object model, CsvTable table) {
        return new Shown(200, title, section, address, template, model, Optional.of(table));
    }
}
