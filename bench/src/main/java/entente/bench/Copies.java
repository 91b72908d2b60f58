package entente.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import entente.bench.States.Form;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes a dataset's file as large as many datasets: its rows again and again, in the one file that is in force for it, each
 * time under other keys and, where rows name states, of other states. Years stay, since readers refuse those that a dataset
 * does not cover; states are shifted so that the acts of one pair of states and year grow in number as they would with more
 * data, not as one act told sixteen times.
 */
final class Copies {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** A column by its name, and what becomes of it. */
    private record Rule(Predicate<String> column, CellShift shift) {
        static Rule of(String name, CellShift shift) {
            return new Rule(name::equals, shift);
        }

        static Rule matching(String pattern, CellShift shift) {
            return new Rule(Pattern.compile(pattern).asMatchPredicate(), shift);
        }
    }

    /** How a file is written, and what of it is shifted. */
    private record Known(Charset charset, List<Rule> rules) {}

    private final Map<String, Known> known = new LinkedHashMap<>();

    Copies(States states) {
        CellShift mark = CellShift.mark();
        CellShift markEvenBlank = CellShift.markEvenBlank();
        CellShift cow = CellShift.state(states, Form.COW);
        CellShift iso3 = CellShift.state(states, Form.ISO3);
        CellShift name = CellShift.state(states, Form.NAME);
        known.put(
                "trade-register-ColasDroin.csv",
                new Known(
                        WESTERN,
                        List.of(
                                Rule.of("Recipient", name),
                                Rule.of("Supplier", name),
                                Rule.of("Comments", markEvenBlank))));
        know(
                "IPI_Gender.Full.csv",
                Rule.of("Contributor", name),
                Rule.of("Contributor ISO-3", iso3),
                Rule.of("Mission", mark));
        know(
                "IPI_PPP_data_mission_2017.csv",
                Rule.of("Mission", mark),
                Rule.of("Country of Mission", name),
                Rule.of("Country of Mission ISO-3", iso3));
        know(
                "geopko_v1.csv",
                Rule.of("Mission", mark),
                Rule.of("country", name),
                Rule.of("cow_code", cow),
                Rule.matching("name\\.of\\.TCC\\d+", name),
                Rule.matching("TCC\\d+", cow));
        for (String report : List.of("fmtrpt_2004_2005_from_dedup_xml.csv", "fmtrpt_2018_2019_from_dedup_xml.csv")) {
            know(report, Rule.of("country", name), Rule.of("location", markEvenBlank));
        }
        know("mme_v7.csv", Rule.of("MMEID", mark), Rule.matching("State[A-Z]{1,2}", name));
        know(
                "jme_v3.csv",
                Rule.of("", mark),
                Rule.matching("State [A-Z]{1,2}", iso3),
                Rule.of("Which state hosted the exercise?", iso3),
                // rows without a key are told apart by all their cells
                Rule.of("Anything interesting to note about this exercise?", markEvenBlank));
        know("DCAD-v1.0-main.csv", Rule.of("DCAid", mark), Rule.of("ccode1", cow), Rule.of("ccode2", cow));
        know("ps_gml_dirdisp.csv", Rule.of("dispnum", CellShift.number(5_000)));
        know("MIDA 5.0.csv", Rule.of("dispnum", CellShift.number(5_000)));
        know("MIDB 5.0.csv", Rule.of("dispnum", CellShift.number(5_000)));
        know("ps_ucdp_acd.csv", Rule.of("conflict_id", CellShift.number(20_000)));
        know("icb1v13.csv", Rule.of("crisno", CellShift.number(1_000)));
        know("icb2v12.csv", Rule.of("crisno", CellShift.number(1_000)));
    }

    private void know(String file, Rule... rules) {
        known.put(file, new Known(StandardCharsets.UTF_8, List.of(rules)));
    }

    /** Whether a file is one that can be made larger. */
    boolean knows(String fileName) {
        return known.containsKey(fileName);
    }

    /**
     * Writes a file that holds all rows of another several times.
     *
     * @param times how often, at least once
     * @return how many rows were added
     */
    long write(Path original, Path target, int times) throws IOException {
        Known file = Optional.ofNullable(known.get(InputFiles.nameOf(original)))
                .orElseThrow(() -> new IllegalArgumentException("no copies can be made of " + original));
        byte[] bytes = Files.readAllBytes(original);
        Files.write(target, bytes);
        List<List<String>> rows = records(new String(bytes, file.charset()));
        int header = header(rows, file);
        List<Optional<CellShift>> shifts = shifts(rows.get(header), file);
        try (Writer text = Files.newBufferedWriter(target, file.charset(), StandardOpenOption.APPEND);
                CsvWriter csv = CsvWriter.builder().build(text)) {
            if (bytes[bytes.length - 1] != '\n' && bytes[bytes.length - 1] != '\r') {
                text.write('\n');
            }
            for (int copy = 1; copy < times; copy++) {
                for (List<String> row : rows.subList(header + 1, rows.size())) {
                    csv.writeRecord(shifted(row, shifts, copy));
                }
            }
        }
        return (times - 1L) * (rows.size() - header - 1);
    }

    private static List<List<String>> records(String text) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(record -> records.add(record.getFields()));
        }
        return records;
    }

    /** The first row with every column that a rule speaks of; a file may begin with words about itself. */
    private static int header(List<List<String>> rows, Known file) {
        return IntStream.range(0, rows.size())
                .filter(row -> file.rules().stream()
                        .allMatch(rule -> rows.get(row).stream().anyMatch(rule.column())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no header with the columns that are to be shifted"));
    }

    private static List<Optional<CellShift>> shifts(List<String> header, Known file) {
        return header.stream()
                .map(column -> file.rules().stream()
                        .filter(rule -> rule.column().test(column))
                        .findFirst()
                        .map(Rule::shift))
                .toList();
    }

    private static List<String> shifted(List<String> row, List<Optional<CellShift>> shifts, int copy) {
        List<String> cells = new ArrayList<>(row);
        for (int column = 0; column < Math.min(cells.size(), shifts.size()); column++) {
            if (shifts.get(column).isPresent()) {
                cells.set(column, shifts.get(column).get().of(cells.get(column), copy));
            }
        }
        return cells;
    }
}
