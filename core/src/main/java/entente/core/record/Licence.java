package entente.core.record;

import static java.util.Objects.requireNonNull;

/**
 * A licence under which anybody may pass the rows of a dataset on.
 *
 * @param id its identifier in the SPDX list, such as {@code CC-BY-4.0}
 * @param title its full name
 * @param url where its text stands
 */
public record Licence(String id, String title, String url) {
    /** That of Entente's own data. */
    public static final Licence CC_BY = new Licence(
            "CC-BY-4.0",
            "Creative Commons Attribution 4.0 International",
            "https://creativecommons.org/licenses/by/4.0/");

    /** No rights reserved. */
    public static final Licence CC_ZERO = new Licence(
            "CC0-1.0", "Creative Commons Zero 1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/");

    /** That of the Parliament of the United Kingdom. */
    public static final Licence OPEN_PARLIAMENT = new Licence(
            "OPL-UK-3.0",
            "Open Parliament Licence v3.0",
            "https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/");

    public Licence {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(url, "url is null");
    }
}
