package entente.atlas.page;

import entente.core.codebook.Codebook;
import entente.core.codebook.Note;
import entente.core.codebook.Reference;
import entente.core.codebook.Rule;
import entente.core.codebook.Term;
import java.util.List;

/** The codebook as a whole: what spans types, and a way to each type. */
record CodebookPage(
        String title,
        String version,
        String date,
        String licence,
        String citation,
        String paper,
        String introduction,
        List<Entry> types,
        List<Rule> decisionRules,
        List<Note> notes,
        List<Term> terms,
        List<Reference> references) {
    static final Page PAGE = CodebookPage::answer;

    /** A type in brief. */
    record Entry(TypeLabel type, boolean main, String definition, String address) {}

    private static Answer answer(Visit visit) {
        Codebook codebook = visit.library().codebook();
        CodebookPage page = new CodebookPage(
                codebook.title(),
                codebook.version(),
                codebook.date(),
                codebook.licence(),
                codebook.citation(),
                codebook.paper(),
                codebook.introduction(),
                codebook.types().stream()
                        .map(type -> new Entry(
                                TypeLabel.of(type),
                                type.type().isMain(),
                                type.definition(),
                                Addresses.type(type.type().name())))
                        .toList(),
                codebook.decisionRules(),
                codebook.notes(),
                codebook.terms(),
                codebook.references());
        return Answer.page("Codebook", "codebook", "/codebook", "codebook.jte", page);
    }
}
