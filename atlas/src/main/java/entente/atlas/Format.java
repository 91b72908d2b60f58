package entente.atlas;

/** In which form a page is asked for, by the ending of its address. */
enum Format {
    HTML("", "text/html;charset=utf-8"),
    JSON(".json", "application/json;charset=utf-8"),
    CSV(".csv", "text/csv;charset=utf-8");

    private final String ending;
    private final String contentType;

    Format(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }

    /** The form a path asks for. */
    static Format of(String path) {
        return path.endsWith(JSON.ending) ? JSON : path.endsWith(CSV.ending) ? CSV : HTML;
    }

    /** A path without the ending of this form. */
    String strip(String path) {
        return path.substring(0, path.length() - ending.length());
    }

    /** An address, which may have a query and an anchor, in this form. */
    String address(String address) {
        int end = address.indexOf('?');
        return end < 0 ? address + ending : address.substring(0, end) + ending + address.substring(end);
    }
}
