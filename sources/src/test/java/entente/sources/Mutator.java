package entente.sources;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Damages a file as downloads, spreadsheets and people do; the same seed does the same damage. */
final class Mutator {
    private static final String[] ODD_CELLS = {
        "",
        "0",
        "-9",
        "-99",
        "8888",
        "NA",
        "xx",
        "1e308",
        "99999999999999999999",
        "-1",
        "1.5",
        "2020-01-01",
        "\"",
        "\"\"",
        "a;b",
        "=1+1",
        "'",
        "\u0000",
        "\u2028",
        "\uFEFF",
        "\uD83D\uDE00",
        "\u0663",
        "13",
        "31",
        "9999",
        " 1 ",
        "\t"
    };

    /** How many kinds of damage there are. */
    static final int KINDS = 19;

    private final Random random;
    private String damage = "";

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** What was done, for a failure's message. */
    String damage() {
        return damage;
    }

    /** One to three kinds of damage, one after the other. */
    byte[] mutate(byte[] bytes) {
        byte[] damaged = bytes;
        int times = random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        return mutate(bytes, random.nextInt(KINDS));
    }

    /** Damage of one kind, from 0. */
    byte[] mutate(byte[] bytes, int kind) {
        damage += (damage.isEmpty() ? "" : ", ") + kind;
        if (bytes.length < 3) {
            return bytes;
        }
        return switch (kind) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> randomBytes(bytes);
            case 2 -> inserted(bytes, new byte[] {(byte) random.nextInt(256)});
            case 3 -> inserted(bytes, new byte[1 + random.nextInt(3)]);
            case 4 -> inserted(bytes, "\"".getBytes(StandardCharsets.UTF_8));
            case 5 ->
                text(bytes).replace(separator(bytes), pick(";\t|,").charAt(0)).getBytes(StandardCharsets.UTF_8);
            case 6 -> ("\uFEFF" + text(bytes)).getBytes(StandardCharsets.UTF_16LE);
            case 7 -> text(bytes).replaceFirst("[a-z]", "\u00E9").getBytes(StandardCharsets.ISO_8859_1);
            case 8 -> text(bytes).replace("\r\n", pick("\n\r")).getBytes(StandardCharsets.UTF_8);
            case 9 -> longLine(bytes);
            case 17 -> text(bytes).substring(text(bytes).indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
            case 18 -> (text(bytes) + text(bytes)).getBytes(StandardCharsets.UTF_8);
            default -> ofLines(kind, bytes);
        };
    }

    private byte[] ofLines(int kind, byte[] bytes) {
        String separator = String.valueOf(separator(bytes));
        List<List<String>> lines = new ArrayList<>();
        for (String line : text(bytes).split("\r\n|\r|\n", -1)) {
            lines.add(new ArrayList<>(Arrays.asList(line.split(separator, -1))));
        }
        switch (kind) {
            case 10 -> lines.add(random.nextInt(lines.size()), pick(lines));
            case 11 -> lines.remove(random.nextInt(lines.size()));
            case 12 -> Collections.shuffle(pick(lines), random);
            case 13 -> shuffleColumns(lines);
            case 14 -> changeColumn(lines);
            case 15 -> swapCells(lines);
            default -> oddCells(lines);
        }
        return lines.stream()
                .map(cells -> String.join(separator, cells))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void shuffleColumns(List<List<String>> lines) {
        long seed = random.nextLong();
        lines.forEach(cells -> Collections.shuffle(cells, new Random(seed)));
    }

    private void changeColumn(List<List<String>> lines) {
        int column = random.nextInt(lines.get(0).size());
        boolean drop = random.nextBoolean();
        for (List<String> cells : lines) {
            if (column < cells.size()) {
                if (drop) {
                    cells.remove(column);
                } else {
                    cells.add(cells.get(column));
                }
            }
        }
    }

    private void swapCells(List<List<String>> lines) {
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            List<String> one = pick(lines);
            List<String> other = pick(lines);
            int here = random.nextInt(one.size());
            int there = random.nextInt(other.size());
            String cell = one.get(here);
            one.set(here, other.get(there));
            other.set(there, cell);
        }
    }

    private void oddCells(List<List<String>> lines) {
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            List<String> cells = pick(lines);
            cells.set(random.nextInt(cells.size()), ODD_CELLS[random.nextInt(ODD_CELLS.length)]);
        }
    }

    private byte[] randomBytes(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(50); i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
        }
        return damaged;
    }

    private byte[] longLine(byte[] bytes) {
        byte[] line = new byte[10 << 20];
        Arrays.fill(line, (byte) pick("x9,\"").charAt(0));
        return inserted(bytes, line);
    }

    private byte[] inserted(byte[] bytes, byte[] more) {
        int at = random.nextInt(bytes.length);
        ByteArrayOutputStream stream = new ByteArrayOutputStream(bytes.length + more.length);
        stream.write(bytes, 0, at);
        stream.write(more, 0, more.length);
        stream.write(bytes, at, bytes.length - at);
        return stream.toByteArray();
    }

    private String pick(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** What separates the cells of the first line. */
    private static char separator(byte[] bytes) {
        String first = text(bytes).lines().findFirst().orElse("");
        return first.chars().filter(character -> character == '\t').count()
                        > first.chars().filter(character -> character == ',').count()
                ? '\t'
                : ',';
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
