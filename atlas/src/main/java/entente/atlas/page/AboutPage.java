package entente.atlas.page;

import java.util.List;

/**
 * What this atlas is, and on what terms its content may be used.
 *
 * @param storeKey tells the store apart from every other, without saying where it is
 * @param record the record's fingerprint
 */
record AboutPage(
        String program,
        String programVersion,
        String codebookVersion,
        String codebookLicence,
        String record,
        String storeKey,
        List<Terms> sources,
        String citation) {
    static final Page PAGE = AboutPage::answer;

    /** The terms of a source in the record. */
    record Terms(String id, String title, String address, String terms, List<String> works) {}

    private static Answer answer(Visit visit) {
        Library library = visit.library();
        AboutPage page = new AboutPage(
                "Entente",
                library.programVersion(),
                library.codebook().version(),
                library.codebook().licence(),
                visit.record().fingerprint(),
                library.storeKey(),
                visit.record().segments().stream()
                        .map(segment -> segment.dataset())
                        .distinct()
                        .flatMap(id -> library.dataset(id).stream())
                        .map(dataset -> new Terms(
                                dataset.id(),
                                dataset.title(),
                                Addresses.source(dataset.id()),
                                dataset.terms(),
                                Cite.works(dataset)))
                        .toList(),
                Cite.record(visit));
        return Answer.page("About", "about", "/about", "about.jte", page);
    }
}
