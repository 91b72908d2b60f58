package entente.sources;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.ActivityType;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.Codebook;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.ContextVariable;
import entente.core.record.DatasetDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The field maps say what becomes of every column, in the words of the codebook, and the documentation says the same. */
class FieldMapsTest {
    /** Fields of the record that a reader fills itself, beside the core fields. */
    private static final Set<String> RECORD_FIELDS = Set.of(
            "native_id",
            "version",
            "actor",
            "other_actor",
            "type_in_source",
            "status",
            "precursor",
            "locator",
            "attributes",
            "relations");

    private static final Set<String> CORE_FIELDS = Set.of("type", "title", "start", "end", "place", "summary");

    @Test
    void everyColumnOfThePublishedHeaderIsMappedInItsOrder() {
        assertThat(fixtures().keySet()).isEqualTo(maps());
        assertThat(MemoryFile.OF_EVERY_LAYOUT).allSatisfy(file -> {
            SourceFile recognised = SourceFile.recognise(file, Datasets.all());

            assertThat(recognised.unknownColumns()).isEmpty();
            assertThat(recognised.layout().fields().columns()).isEqualTo(recognised.columns());
        });
    }

    @Test
    void aColumnIsMappedOnceUnlessItFillsSeveralAttributes() {
        List<String> several = new ArrayList<>();
        for (FieldMap map : maps()) {
            map.fields().stream()
                    .collect(Collectors.groupingBy(FieldMap.Field::column))
                    .forEach((column, fields) -> {
                        if (fields.size() > 1) {
                            several.add(column);
                        }
                    });
        }

        assertThat(several).containsExactlyInAnyOrder("ss_type", "category1", "span", "renewYears", "Title");
    }

    @Test
    void anIgnoredColumnHasAReasonAndNoTarget() {
        assertThat(fields(FieldMap.Use.IGNORED)).isNotEmpty().allSatisfy(field -> {
            assertThat(field.note()).as(field.column()).isNotBlank();
            assertThat(field.target()).as(field.column()).isEmpty();
        });
    }

    @Test
    void everyAttributeIsTheCodebooksAndAllowsEveryValueOfItsCodesOrIsTheSourcesOwn() {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<FieldMap, Set<ActivityType>> map : fixtures().entrySet()) {
            for (FieldMap.Field field : map.getKey().fields()) {
                boolean attribute =
                        field.use() == FieldMap.Use.ATTRIBUTE || field.use() == FieldMap.Use.PARTICIPATION_ATTRIBUTE;
                if (attribute && !field.target().startsWith(Attribute.OF_SOURCE)) {
                    map.getValue().stream()
                            .filter(type -> !accepts(type, field))
                            .forEach(type -> faults.add(type + " " + field.column()));
                }
            }
        }

        assertThat(fields(FieldMap.Use.ATTRIBUTE)).hasSizeGreaterThan(80);
        assertThat(faults).isEmpty();
    }

    private static boolean accepts(ActivityType type, FieldMap.Field field) {
        Optional<AttributeDefinition> definition = Codebook.bundled().type(type).attribute(field.target());
        return definition.isPresent() && values(field).stream().allMatch(definition.get()::accepts);
    }

    /** Every field map, with the types of activity that its fixture attests. */
    private static Map<FieldMap, Set<ActivityType>> fixtures() {
        Map<FieldMap, Set<ActivityType>> types = new LinkedHashMap<>();
        for (MemoryFile file : MemoryFile.OF_EVERY_LAYOUT) {
            Reading reading = Reading.of(file);
            types.put(
                    reading.file().layout().fields(),
                    reading.attestations().stream().map(Attestation::type).collect(Collectors.toSet()));
        }
        return types;
    }

    private static Set<FieldMap> maps() {
        return layouts().stream().map(Layout::fields).collect(Collectors.toSet());
    }

    /** The values the codes can give; a list that takes numbers is tried with two. */
    private static List<String> values(FieldMap.Field field) {
        List<String> values = new ArrayList<>();
        field.codes().meanings().values().forEach(meaning -> meaning.value().ifPresent(values::add));
        for (String number : List.of("7", "255")) {
            try {
                field.codes().meaning(field.column(), number).value().ifPresent(values::add);
            } catch (CellException e) {
                // takes no numbers, or none above its highest code
                assertThat(values).as(field.column()).isNotEmpty();
            }
        }
        return values;
    }

    @Test
    void everyOtherTargetIsAFieldOfTheRecordOrMarkedAsTheSourcesOwn() {
        for (FieldMap.Use use : List.of(FieldMap.Use.KEY, FieldMap.Use.FIELD, FieldMap.Use.PARTICIPATION)) {
            assertThat(fields(use))
                    .allMatch(field -> CORE_FIELDS.contains(field.target())
                            || RECORD_FIELDS.contains(field.target())
                            || isOfTheCodebook(field.target())
                            || field.target().startsWith(Attribute.OF_SOURCE));
        }
    }

    private static boolean isOfTheCodebook(String name) {
        return Arrays.stream(ActivityType.values())
                .anyMatch(type -> Codebook.bundled().type(type).attribute(name).isPresent());
    }

    @Test
    void theDocumentationShowsEveryFieldMapAsItIs() throws IOException {
        Map<String, List<Layout>> layoutsOfPage = Datasets.all().stream()
                .collect(Collectors.toMap(dataset -> dataset.descriptor().id() + ".md", Dataset::layouts));
        for (Map.Entry<String, List<Layout>> page : layoutsOfPage.entrySet()) {
            String text = Files.readString(Path.of("..", "docs", "sources", page.getKey()));
            for (Layout layout : page.getValue()) {
                String expected = table(layout);
                assertShows(page.getKey(), text, layout.id() + ".fields.md", expected);
            }
        }
    }

    @Test
    void theDocumentationShowsEveryDictionaryOfVariablesAsItIs() throws IOException {
        for (Dataset dataset : Datasets.all()) {
            DatasetDescriptor descriptor = dataset.descriptor();
            String page = descriptor.id() + ".md";
            for (Layout layout : dataset.layouts()) {
                List<ContextVariable> variables = descriptor.context().variables().stream()
                        .filter(variable -> variable.layout().equals(layout.id()))
                        .toList();
                if (!variables.isEmpty()) {
                    String text = Files.readString(Path.of("..", "docs", "sources", page));
                    assertShows(page, text, layout.id() + ".variables.md", dictionary(variables));
                }
            }
        }
    }

    @Test
    void aDatasetDescribesContextExactlyIfItsColumnsHoldVariables() {
        assertThat(Datasets.all()).allSatisfy(dataset -> {
            List<String> columns = dataset.layouts().stream()
                    .flatMap(layout -> layout.fields().fields().stream()
                            .filter(field -> field.use() == FieldMap.Use.VARIABLE)
                            .map(field -> layout.id() + " " + field.target()))
                    .toList();
            assertThat(dataset.descriptor().context().variables())
                    .map(variable -> variable.layout() + " " + variable.name())
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(columns);
            assertThat(dataset.descriptor().holdsOnlyContext()).isEqualTo(!columns.isEmpty());
        });
    }

    private static void assertShows(String page, String text, String what, String expected) throws IOException {
        Path actual = Path.of("target", page.replace(".md", "-" + what));
        Files.writeString(actual, expected);
        assertThat(text.contains("\n\n" + expected))
                .as("docs/sources/%s is out of date: put the table in sources/%s there", page, actual)
                .isTrue();
    }

    private static String dictionary(List<ContextVariable> variables) {
        return "| Variable | Column | Unit | Range | Missing | Meaning |\n|---|---|---|---|---|---|\n"
                + variables.stream()
                        .map(variable -> "| %s | %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        variable.name(),
                                        variable.column(),
                                        variable.unit(),
                                        variable.range(),
                                        variable.missing(),
                                        variable.meaning()))
                        .collect(Collectors.joining());
    }

    private static String table(Layout layout) {
        return "| Column | Use | Becomes | Codes | Note |\n|---|---|---|---|---|\n"
                + layout.fields().fields().stream()
                        .map(field -> "| %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        field.column(),
                                        field.use(),
                                        field.target(),
                                        field.codes().text(),
                                        field.note()))
                        .collect(Collectors.joining());
    }

    private static List<Layout> layouts() {
        return Datasets.all().stream()
                .flatMap(dataset -> dataset.layouts().stream())
                .toList();
    }

    private static List<FieldMap.Field> fields(FieldMap.Use use) {
        return maps().stream()
                .flatMap(map -> map.fields().stream())
                .filter(field -> field.use() == use)
                .toList();
    }
}
