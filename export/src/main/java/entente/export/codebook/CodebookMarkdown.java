package entente.export.codebook;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import entente.core.codebook.AllowedValue;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.Codebook;
import entente.core.codebook.Crosswalk;
import entente.core.codebook.CrosswalkEntry;
import entente.core.codebook.Example;
import entente.core.codebook.MappingRelation;
import entente.core.codebook.Rule;
import entente.core.codebook.TypeDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codebook as a page of documentation in Markdown. */
public final class CodebookMarkdown {
    private final Codebook codebook;
    private final StringBuilder page = new StringBuilder();

    private CodebookMarkdown(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The page. */
    public static String markdown(Codebook codebook) {
        requireNonNull(codebook, "codebook is null");
        return new CodebookMarkdown(codebook).write();
    }

    private String write() {
        line("# " + codebook.title());
        line("");
        line("Version " + codebook.version() + ", " + codebook.date() + ". " + codebook.licence()
                + ". This page is generated from the files in `core/src/main/resources/entente/core/codebook`.");
        paragraph(codebook.introduction());
        writeOverview();
        heading("Rules that span types");
        codebook.decisionRules().forEach(this::writeRule);
        codebook.types().forEach(this::writeType);
        writeTerms();
        heading("Notes on the founding paper");
        paragraph(codebook.paper());
        codebook.notes().forEach(note -> bullet(note.id(), note.text()));
        writeCrosswalks();
        heading("References");
        codebook.references()
                .forEach(reference -> line("- " + reference.citation() + " *(read: " + reference.read() + ")*"));
        return page.toString();
    }

    private void writeOverview() {
        heading("The nine types");
        line("| letter | type | in Table 1 | what it is |");
        line("|---|---|---|---|");
        for (TypeDefinition type : codebook.types()) {
            line("| " + type.letter() + " | [" + type.type() + "](#" + anchor(type) + ") | "
                    + type.place().toLowerCase(Locale.ROOT) + " | " + type.label() + " |");
        }
        line("");
    }

    private static String anchor(TypeDefinition type) {
        return (type.type() + ": " + type.label())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}0-9 -]", "")
                .replace(' ', '-');
    }

    private void writeType(TypeDefinition type) {
        heading(type.type() + ": " + type.label());
        line(type.definition());
        paragraph("*Table 1, " + type.place().toLowerCase(Locale.ROOT) + ":* " + type.paperWording());
        subheading("What counts");
        type.inclusions().forEach(this::writeRule);
        subheading("What does not");
        type.exclusions().forEach(this::writeRule);
        subheading("What to record");
        writeAttributes(type.attributes());
        subheading("Examples");
        type.examples().forEach(example -> bullet(example.rule(), example.text() + " *" + example.reason() + "*"));
        subheading("Counter-examples");
        type.counterExamples()
                .forEach(example ->
                        bullet(example.rule(), example.text() + " *" + example.reason() + "* → " + verdict(example)));
    }

    private static String verdict(Example example) {
        ActivityType type = example.belongsTo();
        return type == null ? "not coded" : type.name();
    }

    private void writeRule(Rule rule) {
        String attributes = rule.attributes().isEmpty()
                ? ""
                : " Record "
                        + rule.attributes().stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", "))
                        + ".";
        ActivityType instead = rule.instead();
        bullet(rule.id(), rule.text() + attributes + (instead == null ? "" : " → " + instead));
    }

    private void writeAttributes(List<AttributeDefinition> attributes) {
        line("| attribute | holds | definition | from |");
        line("|---|---|---|---|");
        for (AttributeDefinition attribute : attributes) {
            line("| `" + attribute.name() + "` | " + Wording.kind(attribute) + " | " + cell(attribute) + " | "
                    + attribute.origin().name().toLowerCase(Locale.ROOT) + " |");
        }
    }

    private static String cell(AttributeDefinition attribute) {
        StringBuilder cell = new StringBuilder(attribute.definition());
        for (AllowedValue value : attribute.values()) {
            cell.append("<br>`").append(value.code()).append("` ").append(value.definition());
        }
        return escape(cell.toString());
    }

    private void writeTerms() {
        heading("Terms");
        codebook.terms().forEach(term -> {
            line("**" + term.term() + ".** " + term.definition());
            line("");
            term.literature().forEach(statement -> line("- " + statement));
        });
    }

    private void writeCrosswalks() {
        heading("Crosswalks");
        line(
                "*Exact*: the same acts. *Broad*: the other code also covers acts that are not ours. *Narrow*: it covers some"
                        + " of ours. *Related*: they overlap. *None*: there is no counterpart.");
        for (Crosswalk crosswalk : codebook.crosswalks()) {
            line("");
            line("### " + crosswalk.title());
            paragraph(crosswalk.note());
            line("| code | label | relation | here | note |");
            line("|---|---|---|---|---|");
            for (CrosswalkEntry entry : crosswalk.entries()) {
                line("| " + (entry.code() == null ? "" : "`" + escape(entry.code()) + "`") + " | "
                        + escape(entry.label()) + " | " + lowerCase(entry.relation()) + " | " + target(entry) + " | "
                        + escape(entry.note()) + " |");
            }
        }
    }

    private static String target(CrosswalkEntry entry) {
        String target = Stream.of(entry.type(), entry.attribute(), entry.value())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("."));
        return target.isEmpty() ? "" : "`" + target + "`";
    }

    private static String lowerCase(MappingRelation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }

    private static String escape(String cell) {
        return cell.replace("|", "\\|");
    }

    private void heading(String heading) {
        line("");
        line("## " + heading);
        line("");
    }

    private void subheading(String heading) {
        line("");
        line("### " + heading);
        line("");
    }

    private void paragraph(String text) {
        line("");
        line(text);
        line("");
    }

    private void bullet(String id, String text) {
        line("- **" + id + "** " + text);
    }

    private void line(String line) {
        boolean afterBlank = page.length() >= 2 && page.charAt(page.length() - 2) == '\n';
        if (!line.isEmpty() || !afterBlank) {
            page.append(line).append('\n');
        }
    }
}
