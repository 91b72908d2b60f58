package entente.core.actor;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/** A published system of codes for states. */
public enum CodeSystem {
    /** Correlates of War state number. */
    COW,
    /** Correlates of War letter code. */
    COWC,
    /** Gleditsch–Ward state number, microstates included. */
    GW,
    /** Gleditsch–Ward letter code. */
    GWC,
    /** ISO 3166-1 alpha-2, and ISO 3166-3 for codes withdrawn. */
    ISO2,
    /** ISO 3166-1 alpha-3, and ISO 3166-3 for codes withdrawn. */
    ISO3,
    /** ISO 3166-1 numeric. */
    ISON,
    /** United Nations M49. */
    M49,
    /** Wikidata item. */
    WIKIDATA;

    /** The name of the system in tables and before a code, as in {@code cow:255}. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The system called so, in any case. */
    public static Optional<CodeSystem> of(String prefix) {
        requireNonNull(prefix, "prefix is null");
        for (CodeSystem system : values()) {
            if (system.name().equalsIgnoreCase(prefix.strip())) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }

    /** The code as its system writes it: no leading zeros in a number of COW or GW, three digits in ISO and M49. */
    String canonical(String code) {
        String text = code.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1)) || text.charAt(0) > '9') {
            return text;
        }
        String number = withoutLeadingZeros(text);
        return switch (this) {
            case COW, GW -> number;
            case ISON, M49 -> "0".repeat(Math.max(0, 3 - number.length())).concat(number);
            case COWC, GWC, ISO2, ISO3, WIKIDATA -> text;
        };
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    /** Whether the system keeps one current list, so that a code given without a day means today's. */
    boolean isCurrentList() {
        return switch (this) {
            case ISO2, ISO3, ISON, M49 -> true;
            case COW, COWC, GW, GWC, WIKIDATA -> false;
        };
    }
}
