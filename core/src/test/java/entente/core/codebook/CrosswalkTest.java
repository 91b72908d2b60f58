package entente.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrosswalkTest {
    private static final Codebook CODEBOOK = Codebook.bundled();

    @Test
    void mapsSevenSchemes() {
        assertThat(CODEBOOK.crosswalks())
                .extracting(Crosswalk::scheme)
                .containsExactly(
                        "cottey-forster-2004",
                        "atop-5",
                        "cow-alliances-4.1",
                        "dcad-1.0",
                        "mme-7-jme-3",
                        "cameo-1.1b3",
                        "plover-2021");
    }

    @Test
    void everyTypeHasACounterpartOrASaidNoneInEveryScheme() {
        for (Crosswalk crosswalk : CODEBOOK.crosswalks()) {
            for (ActivityType type : ActivityType.values()) {
                assertThat(crosswalk.entries(type))
                        .as(crosswalk.scheme() + " " + type)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void allTenActivitiesOfCotteyAndForsterFindAHome() {
        Crosswalk crosswalk = CODEBOOK.crosswalk("cottey-forster-2004").orElseThrow();
        for (int number = 1; number <= 10; number++) {
            assertThat(crosswalk.entries(String.valueOf(number)))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.type()).isNotNull());
        }
        assertThat(crosswalk.entries("6")).extracting(CrosswalkEntry::value).contains("port_call");
        assertThat(crosswalk.entries("7")).extracting(CrosswalkEntry::value).contains("exchange_post");
    }

    @Test
    void everyObligationOfAtopMapsToItsFlagAndKeepsZeroApartFromOne() {
        Crosswalk atop = CODEBOOK.crosswalk("atop-5").orElseThrow();
        assertThat(atop.entries("defense=0")).singleElement().satisfies(entry -> {
            assertThat(entry.attribute()).isEqualTo("obligation_defence");
            assertThat(entry.value()).isEqualTo("0");
        });
        assertThat(atop.entries("milcon=2")).extracting(CrosswalkEntry::value).containsExactly("peacetime");
    }

    @Test
    void showsOfForceInCameoAreNotExercises() {
        Crosswalk cameo = CODEBOOK.crosswalk("cameo-1.1b3").orElseThrow();
        for (String code : new String[] {"138", "15", "150", "152", "154"}) {
            assertThat(cameo.entries(code)).singleElement().satisfies(entry -> {
                assertThat(entry.relation()).isEqualTo(MappingRelation.NONE);
                assertThat(entry.type()).isNull();
            });
        }
    }

    @Test
    void everyClassOfPactComesFromTheCorrelatesOfWar() {
        assertThat(CODEBOOK.type(ActivityType.AGREEMENT)
                        .attribute("pact_class")
                        .orElseThrow()
                        .values())
                .extracting(AllowedValue::code)
                .allSatisfy(value -> assertThat(CODEBOOK.crosswalk("cow-alliances-4.1")
                                .orElseThrow()
                                .entries())
                        .extracting(CrosswalkEntry::value)
                        .contains(value));
    }
}
