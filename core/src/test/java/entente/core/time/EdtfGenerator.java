package entente.core.time;

import java.util.SplittableRandom;

/** Writes EDTF texts at random: most of them right, some of them not. */
final class EdtfGenerator {

    private final SplittableRandom random;

    private EdtfGenerator(SplittableRandom random) {
        this.random = random;
    }

    static String expression(SplittableRandom random) {
        return new EdtfGenerator(random).expression();
    }

    /** Characters of EDTF in no order, with some that are not of it. */
    static String noise(SplittableRandom random) {
        String alphabet = "0123456789012-------XYESTZ?~%./[]{},: +é\u0000\ud83d";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int index = 0; index < length; index++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** An expression with one character changed, left out or put in. */
    static String damaged(SplittableRandom random) {
        StringBuilder text = new StringBuilder(expression(random));
        int at = random.nextInt(text.length());
        String noise = noise(random);
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, noise);
            default -> text.replace(at, at + 1, noise);
        }
        return text.toString();
    }

    private String expression() {
        return switch (random.nextInt(6)) {
            case 0 -> end() + "/" + end();
            case 1 -> "[" + members() + "]";
            case 2 -> "{" + members() + "}";
            case 3 -> dayOf(fourDigits(false)) + "T23:20:30" + Cases.oneOf(random, "", "Z", "-04", "+04:30");
            default -> date();
        };
    }

    private String end() {
        return Cases.oneOf(random, "", "..", date(), date(), date());
    }

    private String members() {
        StringBuilder members = new StringBuilder(Cases.oneOf(random, "", "", "..")).append(date());
        for (int more = random.nextInt(4); more > 0; more--) {
            members.append(Cases.oneOf(random, ",", ", ", "..")).append(date());
        }
        return members.append(Cases.oneOf(random, "", "", "..")).toString();
    }

    private String date() {
        String year = fourDigits(true);
        String sign = Cases.oneOf(random, "", "-");
        return switch (random.nextInt(9)) {
            case 0, 1 -> sign() + sign + year + sign();
            case 2 -> sign + year + sign() + "-" + sign() + digits(1, 12) + sign();
            case 3 -> sign + year + "-" + sign() + digits(21, 41) + sign();
            case 4 -> sign + fourDigits(false) + "S" + (1 + random.nextInt(4)) + sign();
            case 5 -> "Y" + sign + (1 + random.nextInt(99)) + "E" + (3 + random.nextInt(20));
            default -> sign + sign() + dayOf(year) + sign();
        };
    }

    private String dayOf(String year) {
        return year + "-" + sign() + digits(1, 12) + sign() + "-" + sign() + digits(1, 29);
    }

    private String fourDigits(boolean unspecified) {
        StringBuilder year = new StringBuilder();
        for (int index = 0; index < 4; index++) {
            year.append(unspecified && random.nextInt(10) == 0 ? "X" : Integer.toString(random.nextInt(10)));
        }
        return year.toString();
    }

    private String digits(int first, int last) {
        return random.nextInt(6) == 0 ? "XX" : String.format("%02d", random.nextInt(first, last + 1));
    }

    private String sign() {
        return Cases.oneOf(random, "", "", "", "?", "~", "%");
    }
}
