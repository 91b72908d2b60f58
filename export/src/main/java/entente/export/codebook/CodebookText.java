package entente.export.codebook;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import entente.core.codebook.AllowedValue;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.Codebook;
import entente.core.codebook.Example;
import entente.core.codebook.Rule;
import entente.core.codebook.TypeDefinition;
import java.util.List;
import java.util.Locale;

/** The codebook as plain text for a terminal, wrapped at 80 columns. */
public final class CodebookText {
    private CodebookText() {}

    /** What spans the types, then the types one after another. */
    public static String all(Codebook codebook) {
        requireNonNull(codebook, "codebook is null");
        TextPage page = new TextPage();
        page.title(codebook.title() + ", version " + codebook.version());
        page.paragraph(codebook.introduction());
        page.heading("Decision rules");
        codebook.decisionRules().forEach(rule -> page.item(rule.id(), rule.text()));
        for (TypeDefinition type : codebook.types()) {
            write(page, type);
        }
        page.title("Terms");
        codebook.terms().forEach(term -> page.item(term.term(), term.definition()));
        page.title("Notes on the founding paper");
        codebook.notes().forEach(note -> page.item(note.id(), note.text()));
        page.title("Sources and terms of use");
        page.paragraph(codebook.paper());
        page.paragraph(codebook.citation() + " " + codebook.licence() + ".");
        return page.text();
    }

    /** One type. */
    public static String type(Codebook codebook, ActivityType type) {
        requireNonNull(codebook, "codebook is null");
        requireNonNull(type, "type is null");
        TextPage page = new TextPage();
        write(page, codebook.type(type));
        return page.text();
    }

    private static void write(TextPage page, TypeDefinition type) {
        page.title(type.type() + ": " + type.label());
        page.paragraph(type.definition());
        page.paragraph("Table 1, " + type.place().toLowerCase(Locale.ROOT) + ": " + type.paperWording());
        page.heading("What counts");
        rules(page, type.inclusions());
        page.heading("What does not");
        rules(page, type.exclusions());
        page.heading("What to record");
        type.attributes().forEach(attribute -> write(page, attribute));
        page.heading("Examples");
        type.examples().forEach(example -> page.item(example.rule(), example.text() + " " + example.reason()));
        page.heading("Counter-examples");
        type.counterExamples()
                .forEach(example ->
                        page.item(example.rule(), example.text() + " " + verdict(example) + " " + example.reason()));
    }

    private static void rules(TextPage page, List<Rule> rules) {
        for (Rule rule : rules) {
            ActivityType instead = rule.instead();
            page.item(rule.id(), rule.text() + (instead == null ? "" : " [" + instead + "]"));
        }
    }

    private static String verdict(Example example) {
        ActivityType type = example.belongsTo();
        return type == null ? "[not coded]" : "[" + type + "]";
    }

    private static void write(TextPage page, AttributeDefinition attribute) {
        page.item(attribute.name(), attribute.definition() + " (" + Wording.kind(attribute) + ")");
        for (AllowedValue value : attribute.values()) {
            page.subItem(value.code(), value.definition());
        }
    }
}
