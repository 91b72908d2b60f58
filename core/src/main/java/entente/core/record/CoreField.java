package entente.core.record;

/** The fields every activity has, beside the attributes of its type; also the names they carry as attributes. */
public final class CoreField {
    public static final String TYPE = "type";
    public static final String TITLE = "title";
    public static final String START = "start";
    public static final String END = "end";
    public static final String PLACE = "place";
    public static final String SUMMARY = "summary";

    private CoreField() {}
}
