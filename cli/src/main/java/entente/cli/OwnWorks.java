package entente.cli;

import entente.core.codebook.Codebook;
import entente.core.record.Work;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.util.List;
import java.util.Optional;

/** How to cite Entente and what is made with it. */
final class OwnWorks {
    private static final String MAKERS = "The Entente contributors";
    private static final int YEAR = 2026;

    private OwnWorks() {}

    static Work program() {
        return of(
                "entente",
                "Entente: an open, source-first record of defence diplomacy",
                "Software, version " + Version.program());
    }

    static Work codebook() {
        Codebook codebook = Codebook.bundled();
        return of("entente-codebook", codebook.title(), "Version " + codebook.version());
    }

    static Work activity(Rows.Activity activity, PublishedRecord published) {
        return of(
                "entente-" + activity.activityId().replaceAll("[^A-Za-z0-9]+", "-"),
                "%s [%s]".formatted(activity.title(), activity.activityId()),
                edition(published));
    }

    static Work record(PublishedRecord published) {
        return of("entente-record", "Entente: a record of defence diplomacy", edition(published));
    }

    private static String edition(PublishedRecord published) {
        return "Entente %s, record %s"
                .formatted(Version.program(), published.fingerprint().substring(0, 12));
    }

    private static Work of(String id, String title, String container) {
        return new Work(
                id,
                "dataset",
                List.of(MAKERS),
                title,
                Optional.of(YEAR),
                Optional.of(container),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
