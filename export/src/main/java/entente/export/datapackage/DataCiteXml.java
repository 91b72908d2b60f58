package entente.export.datapackage;

import entente.core.record.DatasetDescriptor;
import entente.core.record.Licence;
import entente.core.record.Work;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Metadata of a package in DataCite's XML, version 4.6 of the schema (<a
 * href="https://schema.datacite.org/meta/kernel-4.6/">schema.datacite.org</a>). A package has no DOI: whoever deposits one
 * puts it in place of {@code (:tba)}, DataCite's word for "to be assigned".
 */
final class DataCiteXml {
    private static final String NAMESPACE = "http://datacite.org/schema/kernel-4";
    private static final String SCHEMA = "https://schema.datacite.org/meta/kernel-4.6/metadata.xsd";

    private DataCiteXml() {}

    static String of(PackageContents contents, List<PackageTable> tables) {
        XmlText xml = new XmlText();
        xml.begin(
                "resource",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + SCHEMA);
        xml.element("identifier", "(:tba)", "identifierType", "DOI");
        Work itself = contents.itself();
        xml.begin("creators");
        for (String author : itself.authors()) {
            xml.begin("creator")
                    .element("creatorName", author, "nameType", "Organizational")
                    .end();
        }
        xml.end();
        xml.begin("titles").element("title", itself.title(), "xml:lang", "en").end();
        xml.element("publisher", "Entente");
        xml.element("publicationYear", String.valueOf(itself.issued().orElseThrow()));
        xml.element("resourceType", "Relational data with provenance", "resourceTypeGeneral", "Dataset");
        subjects(xml);
        xml.element("language", "en");
        xml.begin("alternateIdentifiers")
                .element(
                        "alternateIdentifier",
                        contents.published().fingerprint(),
                        "alternateIdentifierType",
                        "Fingerprint of the record")
                .end();
        relations(xml, contents.datasets());
        xml.begin("sizes");
        tables.forEach(
                table -> xml.element("size", String.format(Locale.ROOT, "%s: %d rows", table.name(), table.rows())));
        xml.end();
        xml.begin("formats")
                .element("format", "text/csv")
                .element("format", "application/vnd.apache.parquet")
                .element("format", "application/x-stata-dta")
                .end();
        xml.element("version", contents.version());
        rights(xml, contents);
        descriptions(xml, contents);
        return xml.end().text();
    }

    private static void subjects(XmlText xml) {
        xml.begin("subjects");
        for (String subject : List.of("defence diplomacy", "alliances", "military exercises", "military attachés")) {
            xml.element("subject", subject, "xml:lang", "en");
        }
        xml.end();
    }

    /** What the package was made of: the DOIs and addresses of the datasets and their works. */
    private static void relations(XmlText xml, List<DatasetDescriptor> datasets) {
        TreeSet<String> dois = new TreeSet<>();
        TreeSet<String> urls = new TreeSet<>();
        for (DatasetDescriptor dataset : datasets) {
            dataset.publishedAt().ifPresent(urls::add);
            for (Work work : dataset.works()) {
                work.doi().ifPresentOrElse(dois::add, () -> work.url().ifPresent(urls::add));
            }
        }
        urls.removeIf(url -> dois.stream().anyMatch(doi -> url.endsWith("doi.org/" + doi)));
        if (dois.isEmpty() && urls.isEmpty()) {
            return;
        }
        xml.begin("relatedIdentifiers");
        dois.forEach(doi -> relation(xml, doi, "DOI"));
        urls.forEach(url -> relation(xml, url, "URL"));
        xml.end();
    }

    private static void relation(XmlText xml, String identifier, String type) {
        xml.element("relatedIdentifier", identifier, "relatedIdentifierType", type, "relationType", "IsDerivedFrom");
    }

    private static void rights(XmlText xml, PackageContents contents) {
        xml.begin("rightsList");
        contents.datasets().stream()
                .flatMap(dataset -> dataset.licence().stream())
                .distinct()
                .forEach(licence -> rights(xml, licence));
        for (DatasetDescriptor dataset : contents.closed()) {
            xml.element(
                    "rights",
                    "Rows of %s (%s) may not be passed on. %s"
                            .formatted(dataset.id(), dataset.title(), dataset.terms()),
                    "xml:lang",
                    "en");
        }
        xml.end();
    }

    private static void rights(XmlText xml, Licence licence) {
        xml.element(
                "rights",
                licence.title(),
                "rightsURI",
                licence.url(),
                "rightsIdentifier",
                licence.id(),
                "rightsIdentifierScheme",
                "SPDX",
                "schemeURI",
                "https://spdx.org/licenses/");
    }

    private static void descriptions(XmlText xml, PackageContents contents) {
        xml.begin("descriptions")
                .element(
                        "description",
                        "Activities of defence diplomacy, joined from %d datasets: each field resolved by a stated rule, with"
                                        .formatted(contents.datasets().size())
                                + " the attestation and the cell behind it.",
                        "descriptionType",
                        "Abstract",
                        "xml:lang",
                        "en")
                .end();
    }
}
