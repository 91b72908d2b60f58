package entente.export.datapackage;

import entente.core.record.DatasetDescriptor;
import entente.export.citation.Citation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page that tells a reader what is in a package, how to load it, and what may be done with it. */
final class PackageReadme {
    private PackageReadme() {}

    static String of(PackageContents contents, List<PackageTable> tables) {
        return """
                # %s

                Activities of defence diplomacy, joined from the datasets below into one record: each field of an activity is
                chosen by a stated rule, with the attestation and the cell behind it. Written by Entente %s.
                Fingerprint of the record: `%s`.

                %s
                ## The tables

                Each stands in `csv/` (UTF-8, with a header), `parquet/` and `stata/` (format 118), with the same rows in the
                same order. `datapackage.json` describes every column, the keys and how the tables refer to each other.

                | table | rows | a row is |
                |---|--:|---|
                %s

                Begin with `activities` and `participations`. A blank says that nothing is stated; whether that means "none"
                depends on whether a source covers the case at all, and as a census: see `coverage`. Dates are EDTF (ISO
                8601-2), days are counted from 1970-01-01 in the proleptic Gregorian calendar, years before 1 CE are
                astronomical (0 is 1 BCE).

                ## To load them

                | with | do |
                |---|---|
                | R | `source("load.R")`, then `entente$activities` |
                | Python | `from load import read_entente`, then `read_entente()["activities"]` (needs pandas) |
                | Stata 16 or newer | `do load.do`, then `frame change activities` |

                ## The datasets and their terms

                | dataset | may its rows be passed on? | terms, as far as known |
                |---|---|---|
                %s

                ## To cite it

                > %s

                Cite every dataset you use as well: `citations.txt`, and for reference managers `citations.bib`,
                `citations.ris` and `citations.json` (CSL). The definitions of the types are in `codebook.md`, and for programs
                in `codebook.json` and `codebook.ttl` (SKOS). `datacite.xml` is metadata for a repository (DataCite 4.6); its
                identifier is to be assigned.

                `sha256sum --check manifest-sha256.txt` finds a file that was changed or broken.
                """.formatted(
                        contents.itself().title(),
                        contents.version(),
                        contents.published().fingerprint(),
                        warning(contents.closed()),
                        tables.stream().map(PackageReadme::line).collect(Collectors.joining("\n")),
                        contents.datasets().stream().map(PackageReadme::line).collect(Collectors.joining("\n")),
                        Citation.text(contents.itself()));
    }

    private static String warning(List<DatasetDescriptor> closed) {
        if (closed.isEmpty()) {
            return "Everything in it may be passed on under the licences below.\n";
        }
        return "**For your own use.** Rows of these datasets may not be passed on, as far as is known: %s. Do not publish this\npackage or tables made of them without their publishers' leave.\n"
                .formatted(closed.stream().map(DatasetDescriptor::id).collect(Collectors.joining(", ")));
    }

    private static String line(PackageTable table) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %,d | %s%s |",
                table.name(),
                table.rows(),
                cell(table.description().description()),
                table.description().holdsRowsOfSources() ? "" : " Entente's own data, CC BY 4.0.");
    }

    private static String line(DatasetDescriptor dataset) {
        return "| `%s`: %s, %s | %s | %s |"
                .formatted(
                        dataset.id(),
                        cell(dataset.title()),
                        cell(dataset.version()),
                        dataset.licence()
                                .map(licence -> "yes, under [%s](%s)".formatted(licence.id(), licence.url()))
                                .orElse("**no**"),
                        cell(dataset.terms())
                                + dataset.publishedAt()
                                        .map(url -> " <%s>".formatted(url))
                                        .orElse(""));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").strip();
    }
}
