package entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The codes and spans of the directory against published lists of the two state systems. */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
class ActorSystemsTest {
    private final ActorDirectory directory = ActorDirectory.bundled();

    @Test
    void spansOfCorrelatesOfWarEqualTheList() throws IOException {
        Set<String> published = new TreeSet<>();
        for (NamedCsvRecord row : SharedTables.read("cow_states2016.csv")) {
            LocalDate start = LocalDate.of(
                    Integer.parseInt(row.getField("styear")),
                    Integer.parseInt(row.getField("stmonth")),
                    Integer.parseInt(row.getField("stday")));
            LocalDate end = LocalDate.of(
                    Integer.parseInt(row.getField("endyear")),
                    Integer.parseInt(row.getField("endmonth")),
                    Integer.parseInt(row.getField("endday")));
            published.add(row.getField("ccode") + " " + row.getField("stateabb") + " " + start + " " + end);
        }
        report("COW v2016", published, spells(CodeSystem.COW, CodeSystem.COWC, "2016-12-31"), 0);
    }

    @Test
    void spansOfCorrelatesOfWarEqualTheSecondTranscription() throws IOException {
        Set<String> published = new TreeSet<>();
        for (NamedCsvRecord row : SharedTables.read("isard_cw_system.csv")) {
            published.add(row.getField("ccode") + " " + row.getField("cw_abb") + " " + row.getField("start") + " "
                    + row.getField("end"));
        }
        report("COW v2016, second transcription", published, spells(CodeSystem.COW, CodeSystem.COWC, "2016-12-31"), 0);
    }

    @Test
    void spansOfGleditschAndWardEqualTheList() throws IOException {
        Set<String> published = new TreeSet<>();
        for (NamedCsvRecord row : SharedTables.read("isard_gw_system.csv")) {
            published.add(row.getField("gwcode") + " " + row.getField("gw_abb") + " " + row.getField("start") + " "
                    + row.getField("end"));
        }
        report("Gleditsch-Ward to 2020", published, spells(CodeSystem.GW, CodeSystem.GWC, "2020-12-31"), 0);
    }

    @Test
    void everyYearOfTheCrosswalkAgrees() throws IOException {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord row : SharedTables.read("isard_cw_gw_panel.csv")) {
            String cow = row.getField("ccode");
            String gw = row.getField("gwcode");
            int year = Integer.parseInt(row.getField("year"));
            if (gw.isEmpty() || gw.equals("NA") || cow.isEmpty() || cow.equals("NA")) {
                continue;
            }
            // the crosswalk joins codes that meet on some day of the year
            long first = LocalDate.of(year, 1, 1).toEpochDay();
            long last = LocalDate.of(year, 12, 31).toEpochDay();
            boolean met = directory.actors().stream()
                    .anyMatch(actor ->
                            has(actor, CodeSystem.COW, cow, first, last) && has(actor, CodeSystem.GW, gw, first, last));
            if (met) {
                right++;
            } else {
                wrong.add(year + " cow " + cow + " gw " + gw);
            }
        }
        System.out.printf("crosswalk years: %d right, %d wrong %s%n", right, wrong.size(), wrong);
        assertThat(right).isGreaterThan(17000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void codesOfIsoAndM49AreThoseInUse() throws IOException {
        long today = SharedTables.day("2024-01-01");
        Map<String, CodeSystem> columns = Map.of(
                "iso2c", CodeSystem.ISO2, "iso3c", CodeSystem.ISO3, "iso3n", CodeSystem.ISON, "un", CodeSystem.M49);
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord row : SharedTables.read("countrycode_codelist_without_cldr.csv")) {
            Optional<Actor> actor = directory.byCode(CodeSystem.ISO3, row.getField("iso3c"), today);
            for (Map.Entry<String, CodeSystem> column : columns.entrySet()) {
                String code = row.getField(column.getKey());
                if (actor.isPresent() && !code.isBlank()) {
                    String published = column.getValue().canonical(code);
                    if (actor.get().code(column.getValue(), today).equals(Optional.of(published))) {
                        right++;
                    } else {
                        wrong.add(actor.get() + " " + column.getValue() + " " + published);
                    }
                }
            }
        }
        System.out.printf("ISO and M49 codes: %d right, wrong %s%n", right, wrong);
        assertThat(right).isGreaterThan(900);
        assertThat(wrong).isEmpty();
    }

    private static boolean has(Actor actor, CodeSystem system, String code, long first, long last) {
        return actor.codes().stream()
                .anyMatch(entry -> entry.system() == system
                        && entry.code().equals(code)
                        && entry.span().overlaps(new Span(first, last)));
    }

    /** Number, letters, first and last day of each membership; a number carried on by another actor is one membership. */
    private Set<String> spells(CodeSystem numbers, CodeSystem letters, String lastDayOfList) {
        Map<String, TreeMap<Long, Long>> spans = new TreeMap<>();
        for (Actor actor : directory.actors()) {
            for (ActorCode code : actor.codes()) {
                if (code.system() == numbers) {
                    String letter = actor.code(letters, code.span().firstDay()).orElseThrow();
                    spans.computeIfAbsent(code.code() + " " + letter, key -> new TreeMap<>())
                            .put(code.span().firstDay(), code.span().lastDay());
                }
            }
        }
        Set<String> spells = new TreeSet<>();
        spans.forEach((code, byFirst) -> {
            long first = 0;
            long last = Long.MIN_VALUE;
            for (Map.Entry<Long, Long> span : byFirst.entrySet()) {
                if (last != span.getKey() - 1) {
                    if (last != Long.MIN_VALUE) {
                        spells.add(spell(code, first, last, lastDayOfList));
                    }
                    first = span.getKey();
                }
                last = span.getValue();
            }
            spells.add(spell(code, first, last, lastDayOfList));
        });
        return spells;
    }

    private static String spell(String code, long first, long last, String lastDayOfList) {
        String end = last == Long.MAX_VALUE
                ? lastDayOfList
                : LocalDate.ofEpochDay(last).toString();
        return code + " " + LocalDate.ofEpochDay(first) + " " + end;
    }

    private static void report(String list, Set<String> published, Set<String> ours, int allowed) {
        Set<String> missing = new TreeSet<>(published);
        missing.removeAll(ours);
        Set<String> additional = new TreeSet<>(ours);
        additional.removeAll(published);
        System.out.printf(
                "%s: %d spans published, %d equal; missing %s; additional %s%n",
                list, published.size(), published.size() - missing.size(), missing, additional);
        assertThat(missing).hasSizeLessThanOrEqualTo(allowed);
        assertThat(additional).hasSizeLessThanOrEqualTo(allowed);
    }
}
