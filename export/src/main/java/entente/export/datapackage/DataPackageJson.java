package entente.export.datapackage;

import entente.core.record.DatasetDescriptor;
import entente.core.record.Licence;
import entente.export.table.TableColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The descriptor of a package, {@code datapackage.json}: Data Package 2.0 (<a
 * href="https://datapackage.org">datapackage.org</a>). Each CSV file is a resource with its schema. What the standard has
 * no word for is said in properties of ours, which it allows: {@code fingerprint} of the record; of a source its {@code
 * terms} and {@code rowsMayBePassedOn}; of a resource {@code rowCount}.
 */
final class DataPackageJson {
    // the same line ends on every platform
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private final PackageContents contents;

    private DataPackageJson(PackageContents contents) {
        this.contents = contents;
    }

    static String of(PackageContents contents, List<PackageTable> tables) {
        return JSON.writeValueAsString(new DataPackageJson(contents).descriptor(tables));
    }

    private Map<String, Object> descriptor(List<PackageTable> tables) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("name", "entente-record");
        descriptor.put("title", contents.itself().title());
        descriptor.put(
                "description", "A record of defence diplomacy joined from the sources named here. Read README.md.");
        descriptor.put("version", contents.version());
        descriptor.put("fingerprint", contents.published().fingerprint());
        descriptor.put("keywords", List.of("defence diplomacy", "alliances", "military exercises", "attachés"));
        descriptor.put(
                "contributors",
                contents.itself().authors().stream()
                        .map(author -> Map.of("title", author))
                        .toList());
        descriptor.put("licenses", licences());
        descriptor.put("sources", sources());
        descriptor.put("resources", tables.stream().map(this::resource).toList());
        return descriptor;
    }

    /** The terms differ by dataset: the open licences that apply, and a word where there is none. */
    private List<Map<String, Object>> licences() {
        List<Map<String, Object>> licences = new ArrayList<>();
        contents.datasets().stream()
                .flatMap(dataset -> dataset.licence().stream())
                .distinct()
                .map(DataPackageJson::licence)
                .forEach(licences::add);
        if (!contents.closed().isEmpty()) {
            Map<String, Object> closed = new LinkedHashMap<>();
            closed.put("path", "README.md");
            closed.put(
                    "title",
                    "Rows of these datasets may not be passed on: "
                            + String.join(
                                    ", ",
                                    contents.closed().stream()
                                            .map(DatasetDescriptor::id)
                                            .toList()));
            licences.add(closed);
        }
        return licences;
    }

    private static Map<String, Object> licence(Licence licence) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", licence.id());
        item.put("path", licence.url());
        item.put("title", licence.title());
        return item;
    }

    private List<Map<String, Object>> sources() {
        return contents.datasets().stream().map(DataPackageJson::source).toList();
    }

    private static Map<String, Object> source(DatasetDescriptor dataset) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("title", dataset.title());
        dataset.publishedAt().ifPresent(url -> source.put("path", url));
        source.put("version", dataset.version());
        source.put("id", dataset.id());
        source.put("terms", dataset.terms());
        source.put("rowsMayBePassedOn", dataset.licence().isPresent());
        return source;
    }

    private Map<String, Object> resource(PackageTable table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("path", table.csv());
        resource.put("title", table.description().title());
        resource.put("description", table.description().description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", table.bytes());
        resource.put("hash", "sha256:" + table.sha256());
        resource.put("rowCount", table.rows());
        if (table.description().holdsRowsOfSources()) {
            resource.put("licenses", licences());
            resource.put("sources", sources());
        } else {
            resource.put("licenses", List.of(licence(Licence.CC_BY)));
        }
        resource.put("dialect", dialect());
        resource.put("schema", schema(table));
        return resource;
    }

    /** Said in full: some readers guess what is left to the defaults, and guess wrong. */
    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        return dialect;
    }

    private static Map<String, Object> schema(PackageTable table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<String> key = table.description().key();
        schema.put(
                "fields",
                table.columns().stream()
                        .map(column -> field(column, key.contains(column.name())))
                        .toList());
        schema.put("missingValues", List.of(""));
        if (!key.isEmpty()) {
            schema.put("primaryKey", key);
        }
        List<Map<String, Object>> foreignKeys = new ArrayList<>();
        table.description().references().forEach((column, target) -> foreignKeys.add(foreignKey(column, target)));
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        return schema;
    }

    private static Map<String, Object> field(TableColumn column, boolean ofKey) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column));
        field.put("title", column.label());
        field.put("description", column.description());
        if (ofKey) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    private static String type(TableColumn column) {
        return switch (column.type()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
        };
    }

    private static Map<String, Object> foreignKey(String column, String target) {
        int dot = target.indexOf('.');
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", target.substring(0, dot));
        reference.put("fields", List.of(target.substring(dot + 1)));
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(column));
        key.put("reference", reference);
        return key;
    }
}
