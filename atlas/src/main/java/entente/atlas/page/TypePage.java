package entente.atlas.page;

import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.codebook.CrosswalkEntry;
import entente.core.codebook.Example;
import entente.core.codebook.Reference;
import entente.core.codebook.TypeDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A type of the codebook in full. */
record TypePage(
        TypeLabel type,
        boolean main,
        TypeDefinition definition,
        List<Scheme> crosswalks,
        long activities,
        String list,
        String codebookVersion,
        String citation) {
    static final Page PAGE = TypePage::answer;

    /** What another scheme has for this type. */
    record Scheme(String id, String title, String reference, List<CrosswalkEntry> entries) {}

    private static Answer answer(Visit visit) {
        Codebook codebook = visit.library().codebook();
        ActivityType type = Arrays.stream(ActivityType.values())
                .filter(value -> value.name().equals(visit.id().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> notFound(visit));
        String address = Addresses.type(type.name());
        if (!visit.id().equals(type.name())) {
            return new Answer.Moved(address, true);
        }
        TypeDefinition definition = codebook.type(type);
        TypePage page = new TypePage(
                TypeLabel.of(definition),
                type.isMain(),
                definition,
                codebook.crosswalks().stream()
                        .map(crosswalk -> new Scheme(
                                crosswalk.scheme(),
                                crosswalk.title(),
                                codebook.reference(crosswalk.reference())
                                        .map(Reference::citation)
                                        .orElse(crosswalk.reference()),
                                crosswalk.entries(type)))
                        .filter(scheme -> !scheme.entries().isEmpty())
                        .toList(),
                visit.record().activitiesByType().getOrDefault(type.name(), 0L),
                "/activities?type=" + type.name(),
                codebook.version(),
                codebook.citation());
        return Answer.page(definition.label(), "codebook", address, "type.jte", page);
    }

    /** Where an act that is not of this type belongs, in words. */
    static String instead(Example example) {
        ActivityType type = example.belongsTo();
        return type == null ? "no defence diplomacy" : type.name();
    }

    private static NotFoundException notFound(Visit visit) {
        return new NotFoundException(
                "The codebook has no type “%s”.".formatted(visit.id()),
                visit.library().codebook().types().stream()
                        .map(type -> new Link(
                                type.label(), Addresses.type(type.type().name())))
                        .toList());
    }
}
