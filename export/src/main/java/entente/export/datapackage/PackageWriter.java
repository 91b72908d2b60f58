package entente.export.datapackage;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.core.Sha256;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.export.citation.Citation;
import entente.export.citation.Style;
import entente.export.codebook.CodebookJson;
import entente.export.codebook.CodebookMarkdown;
import entente.export.codebook.CodebookSkos;
import entente.export.table.CoverageTable;
import entente.export.table.ExportTable;
import entente.export.table.TableFiles;
import entente.export.table.TableQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Writes a whole record as a package. The same contents give the same bytes. */
public final class PackageWriter {
    /** How many tables a package has. */
    public static final int TABLES = ExportTable.values().length + 1;

    private static final String MANIFEST = "manifest-sha256.txt";

    private final PackageContents contents;
    private final Path folder;

    private PackageWriter(PackageContents contents, Path folder) {
        this.contents = contents;
        this.folder = folder;
    }

    /**
     * Writes a package to a folder, which appears whole or not at all.
     *
     * @param progress is told how many of the {@link #TABLES} are written
     * @param folder a folder that does not exist or is empty; the one it stands in exists
     * @throws IOException if the folder holds something, or cannot be written
     */
    public static void write(PackageContents contents, Path folder, IntConsumer progress) throws IOException {
        try (NewFolder made = NewFolder.begin(folder)) {
            new PackageWriter(contents, made.path()).write(progress);
            made.finish();
        }
    }

    private void write(IntConsumer progress) throws IOException {
        for (String kind : List.of("csv", "parquet", "stata")) {
            Files.createDirectory(folder.resolve(kind));
        }
        List<PackageTable> tables = TableFiles.of(contents.published(), files -> tables(files, progress));
        text("codebook.json", CodebookJson.json(contents.codebook()));
        text("codebook.md", CodebookMarkdown.markdown(contents.codebook()));
        text("codebook.ttl", CodebookSkos.turtle(contents.codebook(), CodebookSkos.DEFAULT_BASE));
        List<Work> works = works();
        text("citations.txt", Citation.render(works, Style.TEXT));
        text("citations.bib", Citation.render(works, Style.BIBTEX));
        text("citations.ris", Citation.render(works, Style.RIS));
        text("citations.json", Citation.render(works, Style.CSL));
        text("datapackage.json", DataPackageJson.of(contents, tables));
        text("datacite.xml", DataCiteXml.of(contents, tables));
        text("load.R", LoadingScripts.r(tables));
        text("load.py", LoadingScripts.python(tables));
        text("load.do", LoadingScripts.stata(tables));
        text("README.md", PackageReadme.of(contents, tables));
        text(MANIFEST, manifest());
    }

    private List<PackageTable> tables(TableFiles files, IntConsumer progress) throws IOException, SQLException {
        List<TableQuery> queries = new ArrayList<>();
        for (ExportTable table : ExportTable.values()) {
            queries.add(table.query());
        }
        queries.add(CoverageTable.of(contents.datasets()));
        List<PackageTable> tables = new ArrayList<>();
        for (TableQuery query : queries) {
            tables.add(table(files, query));
            progress.accept(tables.size());
        }
        return tables;
    }

    /** The query runs once, for Parquet; the other files are made of that. */
    private PackageTable table(TableFiles files, TableQuery query) throws IOException, SQLException {
        String name = query.description().name();
        Path parquet = folder.resolve("parquet").resolve(name + ".parquet");
        Path csv = folder.resolve("csv").resolve(name + ".csv");
        files.parquet(query.flat(), parquet);
        String rows = TableFiles.reading(parquet);
        files.csv(rows, csv);
        files.stata(rows, query.description(), folder.resolve("stata").resolve(name + ".dta"));
        return new PackageTable(
                query.description(),
                files.columns(rows, query.description()),
                files.count(rows),
                Files.size(csv),
                sha256(csv));
    }

    /** How to cite the package, then every work behind it, each once. */
    private List<Work> works() {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put(contents.itself().id(), contents.itself());
        for (DatasetDescriptor dataset : contents.datasets()) {
            dataset.works().forEach(work -> works.putIfAbsent(work.id(), work));
        }
        contents.bibliography().forEach(work -> works.putIfAbsent(work.id(), work));
        return List.copyOf(works.values());
    }

    /** A line for each file, as {@code sha256sum --check} reads it. */
    private String manifest() throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.filter(Files::isRegularFile).toList();
        }
        Map<String, Path> files = new TreeMap<>();
        all.forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            lines.append(sha256(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        return lines.toString();
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Sha256.of(stream);
        }
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text.endsWith("\n") ? text : text + "\n", UTF_8);
    }
}
