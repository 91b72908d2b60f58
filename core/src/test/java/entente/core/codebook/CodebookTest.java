package entente.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodebookTest {
    private static final Codebook CODEBOOK = Codebook.bundled();

    @Test
    void definesTheNineActivitiesOfTableOneInItsOrder() {
        assertThat(CODEBOOK.types()).extracting(TypeDefinition::type).containsExactly(ActivityType.values());
        assertThat(CODEBOOK.types())
                .extracting(TypeDefinition::letter)
                .containsExactly('C', 'T', 'E', 'A', 'I', 'N', 'P', 'H', 'V');
    }

    @Test
    void fourActivitiesAreMainAndFiveAreSubActivities() {
        assertThat(ActivityType.values()).hasSize(9);
        assertThat(CODEBOOK.types())
                .filteredOn(type -> type.type().isMain())
                .extracting(type -> type.type().name())
                .containsExactly("CONTACT", "ATTACHE", "EXERCISE", "AGREEMENT");
    }

    @Test
    void carriesItsVersionAndTheFoundingPaper() {
        assertThat(CODEBOOK.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(CODEBOOK.paper()).contains("Khalid").contains("10.26619/1647-7251.15.1.1");
        assertThat(CODEBOOK.licence()).isEqualTo("CC BY 4.0");
    }

    @Test
    void everyTypeHasAtLeastTenExamplesAndTenCounterExamples() {
        assertThat(CODEBOOK.types())
                .allSatisfy(type -> assertThat(type.examples()).hasSizeGreaterThanOrEqualTo(10))
                .allSatisfy(type -> assertThat(type.counterExamples()).hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void everyRuleOfATypeIsIllustratedByAnExample() {
        for (TypeDefinition type : CODEBOOK.types()) {
            List<String> cited = Stream.concat(type.examples().stream(), type.counterExamples().stream())
                    .map(Example::rule)
                    .toList();
            assertThat(cited)
                    .as(type.type().name())
                    .containsAll(type.inclusions().stream().map(Rule::id).toList())
                    .containsAll(type.exclusions().stream().map(Rule::id).toList());
        }
    }

    @Test
    void anExampleCitesAnInclusionAndACounterExampleAnExclusionOfItsType() {
        for (TypeDefinition type : CODEBOOK.types()) {
            assertThat(type.examples())
                    .allSatisfy(example -> assertThat(example.rule()).startsWith(type.letter() + "-I"));
            assertThat(type.counterExamples())
                    .allSatisfy(example -> assertThat(example.rule()).startsWith(type.letter() + "-X"));
        }
    }

    @Test
    void noActIsAnExampleOfTwoTypes() {
        List<String> acts = CODEBOOK.types().stream()
                .flatMap(type -> type.examples().stream())
                .map(Example::text)
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(acts).doesNotHaveDuplicates();
    }

    @Test
    void aCounterExampleAgreesWithTheTypeItsRuleSendsItTo() {
        for (TypeDefinition type : CODEBOOK.types()) {
            for (Rule rule : type.exclusions()) {
                if (rule.instead() != null) {
                    assertThat(type.counterExamples())
                            .filteredOn(example -> example.rule().equals(rule.id()))
                            .as(rule.id())
                            .extracting(Example::belongsTo)
                            .containsOnly(rule.instead());
                }
            }
        }
    }

    @Test
    void agreementsHoldEachObligationAsAFlagSoThatAStatedNoIsKept() {
        TypeDefinition agreement = CODEBOOK.type(ActivityType.AGREEMENT);
        assertThat(List.of("defence", "offence", "neutrality", "nonaggression", "consultation"))
                .allSatisfy(name -> assertThat(agreement.attribute("obligation_" + name))
                        .hasValueSatisfying(attribute -> {
                            assertThat(attribute.kind()).isEqualTo(ValueKind.FLAG);
                            assertThat(attribute.accepts("0")).isTrue();
                            assertThat(attribute.accepts("1")).isTrue();
                            assertThat(attribute.accepts("yes")).isFalse();
                        }));
    }

    @Test
    void rulesThatSpanTypesAndNotesAreNumberedWithoutGaps() {
        for (int i = 0; i < CODEBOOK.decisionRules().size(); i++) {
            assertThat(CODEBOOK.decisionRules().get(i).id()).isEqualTo("G-" + (i + 1));
        }
        for (int i = 0; i < CODEBOOK.notes().size(); i++) {
            assertThat(CODEBOOK.notes().get(i).id()).isEqualTo("P-" + (i + 1));
        }
    }

    @Test
    void anAttributeOfTwoTypesWithTheSameNameHoldsTheSameKindOfValue() {
        Map<String, Set<ValueKind>> kinds = new TreeMap<>();
        for (TypeDefinition type : CODEBOOK.types()) {
            for (AttributeDefinition attribute : type.attributes()) {
                kinds.computeIfAbsent(attribute.name(), name -> new TreeSet<>()).add(attribute.kind());
            }
        }
        assertThat(kinds).allSatisfy((name, kind) -> assertThat(kind).as(name).hasSize(1));
    }

    @Test
    void strategicPartnershipIsDefinedFromNamedWorks() {
        assertThat(CODEBOOK.terms())
                .filteredOn(term -> term.term().equals("Strategic partnership"))
                .singleElement()
                .satisfies(term -> assertThat(term.references())
                        .contains("wilkins-2008", "parameswaran-2014", "nadkarni-2010")
                        .allSatisfy(key -> assertThat(CODEBOOK.reference(key)).isPresent()));
    }
}
