package entente.core.codebook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The codebook: definitions, decision rules, attributes, examples and crosswalks of the nine activity types. Immutable and
 * safe to share between threads.
 *
 * @param title what it is called
 * @param version its version, by the rules of semantic versioning: a removed or redefined code is a new major version
 * @param date the day of this version, as {@code 2026-11-22}
 * @param licence under what terms it may be used
 * @param citation how to cite it
 * @param paper the citation of the founding paper
 * @param introduction what it is for and how to read it
 * @param decisionRules rules that span types, in order of application
 * @param notes where it departs from the founding paper
 * @param terms disputed terms and their definition here
 * @param references the works it rests on
 * @param types the nine types in Table 1's order
 * @param crosswalks the other schemes
 */
public record Codebook(
        String title,
        String version,
        String date,
        String licence,
        String citation,
        String paper,
        String introduction,
        List<Rule> decisionRules,
        List<Note> notes,
        List<Term> terms,
        List<Reference> references,
        List<TypeDefinition> types,
        List<Crosswalk> crosswalks) {
    public Codebook {
        requireNonNull(title, "title is null");
        requireNonNull(version, "version is null");
        requireNonNull(date, "date is null");
        requireNonNull(licence, "licence is null");
        requireNonNull(citation, "citation is null");
        requireNonNull(paper, "paper is null");
        requireNonNull(introduction, "introduction is null");
        decisionRules = List.copyOf(decisionRules);
        notes = List.copyOf(notes);
        terms = List.copyOf(terms);
        references = List.copyOf(references);
        types = List.copyOf(types);
        crosswalks = List.copyOf(crosswalks);
    }

    /**
     * The codebook that ships with this version of Entente, read once.
     *
     * @throws CodebookException if its files are damaged
     */
    public static Codebook bundled() {
        return Bundled.CODEBOOK;
    }

    /** The definition of a type. */
    public TypeDefinition type(ActivityType type) {
        requireNonNull(type, "type is null");
        return types.stream()
                .filter(definition -> definition.type() == type)
                .findFirst()
                .orElseThrow();
    }

    /** The crosswalk to a scheme, by its short id. */
    public Optional<Crosswalk> crosswalk(String scheme) {
        requireNonNull(scheme, "scheme is null");
        return crosswalks.stream()
                .filter(crosswalk -> crosswalk.scheme().equals(scheme))
                .findFirst();
    }

    /** The reference with this key. */
    public Optional<Reference> reference(String key) {
        requireNonNull(key, "key is null");
        return references.stream()
                .filter(reference -> reference.key().equals(key))
                .findFirst();
    }

    private static final class Bundled {
        static final Codebook CODEBOOK = CodebookReader.read(CodebookFiles.bundled());
    }
}
