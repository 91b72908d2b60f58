package entente.atlas.page;

import entente.store.ActivityFilter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The machine-coded activities that a page leaves out.
 *
 * @param activities how many they are
 * @param list address of the list that has them as well
 */
record Apart(long activities, String list) {
    /**
     * Those a filter would let through if it let them.
     *
     * @param question the filter, as an address has it
     */
    static Apart of(Visit visit, ActivityFilter filter, Map<String, String> question) {
        Map<String, String> parameters = new LinkedHashMap<>(question);
        parameters.put(ActivityQuestion.MACHINE, ActivityQuestion.INCLUDED);
        long activities = visit.record()
                .ask(
                        filter.withMachineCoded(),
                        "select count(*) from chosen where machine_coded",
                        row -> row.getLong(1))
                .get(0);
        return new Apart(activities, Addresses.activities(parameters));
    }
}
