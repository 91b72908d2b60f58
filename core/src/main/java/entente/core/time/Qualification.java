package entente.core.time;

/** What a source says of its own date, with the sign EDTF has for it. It never moves the bounds of the date. */
public enum Qualification {
    NONE(""),
    /** The source, or its reader, is not sure of it: {@code ?}. */
    UNCERTAIN("?"),
    /** It is an estimate: {@code ~}. */
    APPROXIMATE("~"),
    /** Both: {@code %}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    Qualification(String sign) {
        this.sign = sign;
    }

    /** The sign in EDTF, empty for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** What holds when both hold. */
    public Qualification and(Qualification other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : UNCERTAIN_AND_APPROXIMATE;
    }

    static Qualification ofSign(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }
}
