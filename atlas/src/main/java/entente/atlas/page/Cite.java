package entente.atlas.page;

import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.export.citation.Citation;
import java.util.List;

/** How to cite what a page shows. */
final class Cite {
    private static final int FINGERPRINT_SHOWN = 12;

    private Cite() {}

    /** The record as a whole. */
    static String record(Visit visit) {
        return "Entente %s, codebook %s, record %s."
                .formatted(
                        visit.library().programVersion(),
                        visit.library().codebook().version(),
                        fingerprint(visit));
    }

    /** One page of the record. */
    static String page(Visit visit, String title, String address) {
        return "“%s”, %s. %s".formatted(title, address, record(visit));
    }

    /** What a dataset asks to be cited as. */
    static List<String> works(DatasetDescriptor dataset) {
        return dataset.works().stream().map(Citation::text).toList();
    }

    /** A link to where a work is published, if it is one that a browser may follow. */
    static String link(Work work) {
        return work.doi()
                .map(doi -> "https://doi.org/" + Addresses.path(doi))
                .or(() -> work.url().filter(Cite::isWeb))
                .orElse("");
    }

    static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    static String fingerprint(Visit visit) {
        String fingerprint = visit.record().fingerprint();
        return fingerprint.substring(0, Math.min(FINGERPRINT_SHOWN, fingerprint.length()));
    }
}
