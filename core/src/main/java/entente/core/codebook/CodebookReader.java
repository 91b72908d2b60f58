package entente.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code codebook.yaml}, the nine type files and the crosswalks, and checks them against each other. */
final class CodebookReader {
    static final String CODEBOOK_FILE = "codebook.yaml";

    private CodebookReader() {}

    /**
     * Reads and checks a codebook.
     *
     * @throws CodebookException if anything in it is missing, misspelt or contradictory
     */
    static Codebook read(CodebookFiles files) {
        YamlPlace root = YamlPlace.parse(CODEBOOK_FILE, files.text(CODEBOOK_FILE))
                .onlyKeys(
                        "title",
                        "version",
                        "date",
                        "licence",
                        "citation",
                        "paper",
                        "introduction",
                        "decisionRules",
                        "notes",
                        "terms",
                        "references",
                        "sharedAttributes",
                        "crosswalks");
        Map<String, AttributeDefinition> shared = new TreeMap<>();
        for (YamlPlace place : root.list("sharedAttributes")) {
            AttributeDefinition attribute = AttributeReader.read(place);
            if (shared.put(attribute.name(), attribute) != null) {
                throw place.wrong("'" + attribute.name() + "' is defined twice; keep one");
            }
        }
        List<TypeDefinition> types = new ArrayList<>();
        for (ActivityType type : ActivityType.values()) {
            types.add(TypeReader.read(typeFile(type), files.text(typeFile(type)), type, shared));
        }
        Codebook codebook = new Codebook(
                root.text("title"),
                root.text("version"),
                root.text("date"),
                root.text("licence"),
                root.text("citation"),
                root.text("paper"),
                root.text("introduction"),
                root.list("decisionRules").stream().map(TypeReader::rule).toList(),
                root.list("notes").stream().map(CodebookReader::note).toList(),
                root.list("terms").stream().map(CodebookReader::term).toList(),
                root.list("references").stream().map(CodebookReader::reference).toList(),
                types,
                crosswalks(root, files));
        CodebookCheck.check(codebook);
        return codebook;
    }

    static String typeFile(ActivityType type) {
        return "types/" + type.name().toLowerCase(Locale.ROOT) + ".yaml";
    }

    static String crosswalkFile(String scheme) {
        return "crosswalks/" + scheme + ".csv";
    }

    private static List<Crosswalk> crosswalks(YamlPlace root, CodebookFiles files) {
        List<Crosswalk> crosswalks = new ArrayList<>();
        for (YamlPlace place : root.list("crosswalks")) {
            place.onlyKeys("scheme", "title", "reference", "note");
            String scheme = place.text("scheme");
            String file = crosswalkFile(scheme);
            crosswalks.add(new Crosswalk(
                    scheme,
                    place.text("title"),
                    place.text("reference"),
                    place.text("note"),
                    CrosswalkReader.read(file, files.text(file), scheme)));
        }
        return crosswalks;
    }

    private static Note note(YamlPlace place) {
        place.onlyKeys("id", "text");
        return new Note(place.text("id"), place.text("text"));
    }

    private static Term term(YamlPlace place) {
        place.onlyKeys("term", "definition", "literature", "references");
        return new Term(
                place.text("term"), place.text("definition"), place.texts("literature"), place.texts("references"));
    }

    private static Reference reference(YamlPlace place) {
        place.onlyKeys("key", "citation", "read");
        return new Reference(place.text("key"), place.text("citation"), place.text("read"));
    }
}
