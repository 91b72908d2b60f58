package entente.atlas.page;

/**
 * Which page answers at which address.
 *
 * @param path the address without the ending of a format; {@code {id}} stands for what the page is asked about
 * @param page the page
 */
public record Route(String path, Page page) {
    /** Stands in a path for what the page is asked about. */
    public static final String ID = "{id}";
}
