package entente.atlas.page;

/** What stands around the content of a page. */
record Frame(String title, String section, String address, boolean list, Site site) {
    /** The page in another format; empty where it has no permanent address. */
    String as(String format) {
        if (address.isEmpty()) {
            return "";
        }
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return (path.equals("/") ? "/index" : path) + "." + format + (query < 0 ? "" : address.substring(query));
    }
}
