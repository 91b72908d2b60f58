package entente.core.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the parts of a codebook: ids are unique and everything referred to exists. */
final class CodebookCheck {
    private final Codebook codebook;
    private final Set<String> ruleIds = new HashSet<>();

    private CodebookCheck(Codebook codebook) {
        this.codebook = codebook;
    }

    static void check(Codebook codebook) {
        CodebookCheck check = new CodebookCheck(codebook);
        check.checkLetters();
        check.collectRuleIds();
        codebook.types().forEach(check::checkType);
        check.checkReferences();
        codebook.crosswalks().forEach(check::checkCrosswalk);
    }

    private void checkLetters() {
        Set<Character> letters = new HashSet<>();
        for (TypeDefinition type : codebook.types()) {
            if (!letters.add(type.letter()) || type.letter() == 'G') {
                throw wrong(type, "letter", "'" + type.letter() + "' is taken; G is for the rules that span types");
            }
        }
    }

    private void collectRuleIds() {
        for (Rule rule : codebook.decisionRules()) {
            addRuleId(CodebookReader.CODEBOOK_FILE, rule, "G-[1-9][0-9]*");
        }
        for (TypeDefinition type : codebook.types()) {
            String file = CodebookReader.typeFile(type.type());
            type.inclusions().forEach(rule -> addRuleId(file, rule, type.letter() + "-I[1-9][0-9]*"));
            type.exclusions().forEach(rule -> addRuleId(file, rule, type.letter() + "-X[1-9][0-9]*"));
        }
    }

    private void addRuleId(String file, Rule rule, String pattern) {
        if (!Pattern.matches(pattern, rule.id())) {
            throw new CodebookException(file, rule.id(), "the id of this rule must look like " + pattern);
        }
        if (!ruleIds.add(rule.id())) {
            throw new CodebookException(file, rule.id(), "is the id of two rules; number one of them anew");
        }
    }

    private void checkType(TypeDefinition type) {
        Set<String> names = new HashSet<>();
        for (AttributeDefinition attribute : type.attributes()) {
            if (!names.add(attribute.name())) {
                throw wrong(type, "attributes", "'" + attribute.name() + "' is defined twice; keep one");
            }
        }
        for (Rule rule : concat(type.inclusions(), type.exclusions())) {
            for (String name : rule.attributes()) {
                if (!names.contains(name)) {
                    throw wrong(type, rule.id(), "names the attribute '" + name + "', which the type does not have");
                }
            }
        }
        for (Example example : concat(type.examples(), type.counterExamples())) {
            if (!ruleIds.contains(example.rule())) {
                throw wrong(type, "'" + example.text() + "'", "cites rule " + example.rule() + ", which is not there");
            }
        }
        for (Example example : type.counterExamples()) {
            if (example.belongsTo() == type.type()) {
                throw wrong(type, "'" + example.text() + "'", "a counter-example cannot belong to the type itself");
            }
        }
    }

    private void checkReferences() {
        Set<String> keys = new HashSet<>();
        for (Reference reference : codebook.references()) {
            if (!keys.add(reference.key())) {
                throw new CodebookException(
                        CodebookReader.CODEBOOK_FILE, "references", "'" + reference.key() + "' is there twice");
            }
        }
        Stream<String> cited = Stream.concat(
                codebook.terms().stream().flatMap(term -> term.references().stream()),
                codebook.crosswalks().stream().map(Crosswalk::reference));
        for (String key : cited.collect(Collectors.toCollection(ArrayList::new))) {
            if (!keys.contains(key)) {
                throw new CodebookException(
                        CodebookReader.CODEBOOK_FILE, key, "is cited but is not among the references; add it");
            }
        }
    }

    private void checkCrosswalk(Crosswalk crosswalk) {
        String file = CodebookReader.crosswalkFile(crosswalk.scheme());
        Set<String> seen = new HashSet<>();
        for (CrosswalkEntry entry : crosswalk.entries()) {
            String place = "'" + entry.label() + "'";
            if (!seen.add(entry.code() + "|" + entry.type() + "|" + entry.attribute() + "|" + entry.value())) {
                throw new CodebookException(file, place, "is there twice; keep one");
            }
            checkTarget(file, place, entry);
        }
        for (ActivityType type : ActivityType.values()) {
            if (crosswalk.entries(type).isEmpty()) {
                throw new CodebookException(
                        file, type.name(), "has no row; add one, with relation none if the scheme has no counterpart");
            }
        }
    }

    private void checkTarget(String file, String place, CrosswalkEntry entry) {
        ActivityType type = entry.type();
        String name = entry.attribute();
        String value = entry.value();
        if (type == null || entry.code() == null) {
            if (entry.relation() != MappingRelation.NONE || (type == null && entry.code() == null)) {
                throw new CodebookException(
                        file, place, "needs a code and a type; only relation none may lack one of them");
            }
        }
        if ((name == null && value != null) || (type == null && name != null)) {
            throw new CodebookException(file, place, "has a value without attribute, or an attribute without type");
        }
        if (type == null || name == null) {
            return;
        }
        AttributeDefinition attribute = codebook.type(type)
                .attribute(name)
                .orElseThrow(() -> new CodebookException(file, place, type + " has no attribute '" + name + "'"));
        if (value != null && !attribute.accepts(value)) {
            throw new CodebookException(
                    file, place, "'" + value + "' is not a value of " + type + "." + attribute.name());
        }
    }

    private static CodebookException wrong(TypeDefinition type, String place, String problem) {
        return new CodebookException(CodebookReader.typeFile(type.type()), place, problem);
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
