package entente.analysis.panel;

import entente.analysis.panel.CellSource.Whose;
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
 * @param whose whose facts they are
 * @param fact the name of the numbers among the facts of the source
 * @param swapped likewise where the states of a row stand the other way round
 * @param zero whether the absence of a fact is a zero
 * @param fraction whether its numbers need not be small whole ones
 */
record ContextMeasure(
        String name,
        String group,
        String meaning,
        String unit,
        ContextSource source,
        Whose whose,
        String fact,
        String swapped,
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
            String of = !unit.isPair() ? "" : place == 1 ? ", of the first state" : ", of the second state";
            all.add(new ContextMeasure(
                    unit.isPair() ? name + place : name,
                    group,
                    meaning + of,
                    numbers,
                    source,
                    place == 1 ? Whose.FIRST : Whose.SECOND,
                    variable,
                    variable,
                    false,
                    true));
        }
    }

    private static void contiguity(List<ContextMeasure> all) {
        all.add(new ContextMeasure(
                "conttype",
                "contiguity",
                "COW: how near the two lie at their nearest in the year: 1 a border on land or a river, 2 to 5 up to 12, 24,"
                        + " 150 and 400 miles of water, 0 farther apart",
                "code",
                ContextSource.CONTIGUITY,
                Whose.PAIR,
                "conttype",
                "conttype",
                true,
                false));
        all.add(new ContextMeasure(
                "land_contiguity",
                "contiguity",
                "COW: a border on land or along a river on any day of the year",
                "0 or 1",
                ContextSource.CONTIGUITY,
                Whose.PAIR,
                "land_contiguity",
                "land_contiguity",
                true,
                false));
    }

    private static void disputes(
            List<ContextMeasure> all, Unit unit, ContextSource source, String prefix, String whose) {
        String between = unit.isPair() ? " between the two, on opposing sides," : " of the state with any other";
        String first = unit.isPair() ? "the first state acted first against the second" : "the state acted first";
        String second = unit.isPair() ? "the second state acted first against the first" : "the other side acted first";
        String originators = "; originators only: both were in the dispute from its first day on";
        all.add(dispute(
                unit,
                source,
                prefix + "_onset",
                whose + ": a dispute" + between + " began in the year",
                "onset",
                "onset"));
        all.add(dispute(
                unit,
                source,
                prefix + "_ongoing",
                whose + ": a dispute" + between + " was under way",
                "ongoing",
                "ongoing"));
        all.add(dispute(
                unit,
                source,
                prefix + "_onset_originators",
                whose + ": a dispute" + between + " began in the year" + originators,
                "onset_originators",
                "onset_originators"));
        all.add(dispute(
                unit,
                source,
                prefix + "_initiated",
                whose + ": a dispute began in the year in which " + first + " (side A)" + originators,
                "initiated",
                "targeted"));
        all.add(dispute(
                unit,
                source,
                prefix + "_targeted",
                whose + ": a dispute began in the year in which " + second + " (side A)" + originators,
                "targeted",
                "initiated"));
    }

    private static ContextMeasure dispute(
            Unit unit, ContextSource source, String name, String meaning, String fact, String swapped) {
        return new ContextMeasure(
                name, "disputes", meaning, "0 or 1", source, Whose.of(unit), fact, swapped, true, false);
    }

    /** The numbers of a source about states, each unknown where it is told without a value. */
    static String values(List<ContextMeasure> measures) {
        return measures.stream()
                .map(ContextMeasure::fact)
                .distinct()
                .map(each -> ("coalesce(max(number) filter (variable = '%1$s')::double,"
                                + " case when bool_or(variable = '%1$s' and number is null) then '-infinity'::double end)"
                                + " as %1$s")
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
