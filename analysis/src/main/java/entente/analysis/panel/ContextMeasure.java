package entente.analysis.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A column of facts about states and pairs that are no activities, such as capabilities and disputes.
 *
 * @param name its name
 * @param group the group it is asked for by
 * @param meaning what its cells say
 * @param unit the unit of its numbers
 * @param source the dataset it is made of
 * @param variable the variable of the record it shows; empty if the source's table works it out
 * @param cell the cell in SQL
 * @param doubt true in SQL where a fact is there without a value; empty if each has one
 * @param zero whether the absence of a fact is a zero
 * @param fraction whether its numbers need not be small whole ones
 */
record ContextMeasure(
        String name,
        String group,
        String meaning,
        String unit,
        ContextSource source,
        String variable,
        String cell,
        String doubt,
        boolean zero,
        boolean fraction) {

    /** Every column of context that panels of a unit have, in the order of the file. */
    static List<ContextMeasure> of(Unit unit) {
        List<ContextMeasure> all = new ArrayList<>();
        ofStates(
                all,
                unit,
                ContextSource.CAPABILITIES,
                "cinc",
                "cinc",
                "COW: share of the system's capabilities",
                "share");
        ofStates(
                all,
                unit,
                ContextSource.CAPABILITIES,
                "milex",
                "military_expenditure",
                "COW: military expenditure; never compare across 1913 and 1914, where the currency changes",
                "thousands of current British pounds until 1913, of current US dollars from 1914");
        ofStates(
                all,
                unit,
                ContextSource.CAPABILITIES,
                "milper",
                "military_personnel",
                "COW: military personnel",
                "thousands of people");
        ofStates(all, unit, ContextSource.CAPABILITIES, "tpop", "population", "COW: population", "thousands of people");
        if (unit.isPair()) {
            contiguity(all);
        }
        ofStates(
                all,
                unit,
                ContextSource.DEMOCRACY,
                "polity2",
                "polity2",
                "Polity's combined score, from -10, full autocracy, to 10, full democracy",
                "scale");
        ofStates(
                all,
                unit,
                ContextSource.DEMOCRACY,
                "v2x_polyarchy",
                "polyarchy",
                "V-Dem's index of electoral democracy, from 0 to 1",
                "scale");
        disputes(all, unit, ContextSource.GML, "gml", "Gibler, Miller and Little");
        disputes(all, unit, ContextSource.MID, "mid", "COW MID");
        return all;
    }

    private static void ofStates(
            List<ContextMeasure> all,
            Unit unit,
            ContextSource source,
            String name,
            String variable,
            String meaning,
            String numbers) {
        String group = source == ContextSource.CAPABILITIES ? "capabilities" : "democracy";
        for (int place = 1; place <= (unit.isPair() ? 2 : 1); place++) {
            String table = source.table() + place + ".";
            String whose = !unit.isPair() ? "" : place == 1 ? ", of the first state" : ", of the second state";
            all.add(new ContextMeasure(
                    unit.isPair() ? name + place : name,
                    group,
                    meaning + whose,
                    numbers,
                    source,
                    variable,
                    table + variable,
                    table + variable + "__doubt",
                    false,
                    true));
        }
    }

    private static void contiguity(List<ContextMeasure> all) {
        String type = ContextSource.CONTIGUITY.table() + ".conttype";
        all.add(new ContextMeasure(
                "conttype",
                "contiguity",
                "COW: how near the two lie at their nearest in the year: 1 a border on land or a river, 2 to 5 up to 12, 24,"
                        + " 150 and 400 miles of water, 0 farther apart",
                "code",
                ContextSource.CONTIGUITY,
                "",
                type,
                "",
                true,
                false));
        all.add(new ContextMeasure(
                "land_contiguity",
                "contiguity",
                "COW: a border on land or along a river on any day of the year",
                "0 or 1",
                ContextSource.CONTIGUITY,
                "",
                "(%s = 1)::smallint".formatted(type),
                "",
                true,
                false));
    }

    private static void disputes(
            List<ContextMeasure> all, Unit unit, ContextSource source, String prefix, String whose) {
        String between = unit.isPair() ? " between the two, on opposing sides," : " of the state with any other";
        String first = unit.isPair() ? "the first state acted first against the second" : "the state acted first";
        String second = unit.isPair() ? "the second state acted first against the first" : "the other side acted first";
        String originators = "; originators only: both were in the dispute from its first day on";
        all.add(dispute(source, prefix + "_onset", whose + ": a dispute" + between + " began in the year", "onset"));
        all.add(dispute(source, prefix + "_ongoing", whose + ": a dispute" + between + " was under way", "ongoing"));
        all.add(dispute(
                source,
                prefix + "_onset_originators",
                whose + ": a dispute" + between + " began in the year" + originators,
                "onset_orig"));
        all.add(dispute(
                source,
                prefix + "_initiated",
                whose + ": a dispute began in the year in which " + first + " (side A)" + originators,
                turned(unit, source, "initiated", "targeted")));
        all.add(dispute(
                source,
                prefix + "_targeted",
                whose + ": a dispute began in the year in which " + second + " (side A)" + originators,
                turned(unit, source, "targeted", "initiated")));
    }

    /** In a directed panel the pair is told of once, and read the other way round where the states are. */
    private static String turned(Unit unit, ContextSource source, String column, String back) {
        return unit == Unit.DIRECTED_DYAD_YEAR
                ? "case when f.swapped then %1$s.%2$s else %1$s.%3$s end".formatted(source.table(), back, column)
                : column;
    }

    private static ContextMeasure dispute(ContextSource source, String name, String meaning, String cell) {
        String table = source.table();
        String read = cell.startsWith("case") ? cell : table + "." + cell;
        return new ContextMeasure(
                name,
                "disputes",
                meaning,
                "0 or 1",
                source,
                "",
                read,
                "(%s.key is not null and (%s) is null)".formatted(table, read),
                true,
                false);
    }

    /** How many facts have no value, as a query. */
    String doubted() {
        String table = source.isOfStates() ? source.table() + "1" : source.table();
        return "select count(*) from %s %s%s where %s"
                .formatted(
                        source.table(),
                        table,
                        source.isOfStates() ? "" : ", (select false as swapped) f",
                        source.isOfStates() ? table + "." + variable + "__doubt" : doubt);
    }

    /** The columns of a source's table of states, each with whether it is missing there. */
    static String values(List<ContextMeasure> measures) {
        return measures.stream()
                .map(ContextMeasure::variable)
                .distinct()
                .map(each -> ("max(number) filter (variable = '%1$s') as %1$s,"
                                + " bool_or(variable = '%1$s' and number is null) as %1$s__doubt")
                        .formatted(each))
                .collect(Collectors.joining(", "));
    }

    /** Measures by their source, in the order of the sources. */
    static Map<ContextSource, List<ContextMeasure>> bySource(List<ContextMeasure> measures) {
        return measures.stream()
                .collect(Collectors.groupingBy(
                        ContextMeasure::source, () -> new EnumMap<>(ContextSource.class), Collectors.toList()));
    }
}
