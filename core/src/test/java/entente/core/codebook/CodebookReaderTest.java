package entente.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Damages one file of the real codebook at a time and reads the complaint. */
class CodebookReaderTest {
    private static final CodebookFiles FILES = CodebookFiles.bundled();
    private static final String CONTACT = "types/contact.yaml";
    private static final String EXERCISE = "types/exercise.yaml";
    private static final String ATOP = "crosswalks/atop-5.csv";

    @Test
    void readsTheUndamagedCodebook() {
        assertThat(CodebookReader.read(FILES)).isEqualTo(Codebook.bundled());
    }

    @Test
    void brokenYamlNamesFileAndLine() {
        assertComplaint(CONTACT, "letter: C", "letter: [C", "types/contact.yaml: line ", "is not valid YAML");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        assertComplaint(CONTACT, "letter: C", "letter: C\nletter: C", "types/contact.yaml: line ", "Duplicate");
    }

    @Test
    void aMisspeltKeyIsRefusedAndTheKnownOnesAreListed() {
        assertComplaint(CONTACT, "definition: >-", "defnition: >-", "types/contact.yaml: defnition", "use one of code");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertComplaint(CONTACT, "label: Contact of", "#", "types/contact.yaml: label: is missing");
    }

    @Test
    void emptyTextIsRefused() {
        assertComplaint(
                CONTACT, "place: Main activity 1", "place: \"  \"", "types/contact.yaml: place: is empty; write it");
    }

    @Test
    void aNumberWhereTextIsDueAsksForQuotes() {
        assertComplaint(
                CodebookReader.CODEBOOK_FILE,
                "\"1.1.0\"",
                "1.0",
                "codebook.yaml: version: must be text; put it in quotes");
    }

    @Test
    void anUnknownKindListsTheKnownOnes() {
        assertComplaint(
                EXERCISE, "kind: flag", "kind: boolean", "exercise.yaml: attributes[", "use one of code, flag, number");
    }

    @Test
    void aCodeWithoutValuesIsRefused() {
        assertComplaint(EXERCISE, "kind: flag", "kind: code", "needs at least two values");
    }

    @Test
    void aValueListedTwiceIsRefused() {
        assertComplaint(EXERCISE, "{code: passing,", "{code: field,", "'field' is listed twice");
    }

    @Test
    void anAttributeDefinedTwiceIsRefused() {
        assertComplaint(EXERCISE, "name: vehicles", "name: live_fire", "'live_fire' is defined twice");
    }

    @Test
    void anUnknownSharedAttributeIsRefused() {
        assertComplaint(EXERCISE, "shared: ships", "shared: boats", "there is no shared attribute 'boats'");
    }

    @Test
    void aRuleMayNameOnlyAttributesOfItsType() {
        assertComplaint(
                EXERCISE,
                "attributes: [form, domain, scale]",
                "attributes: [form, domain, size]",
                "types/exercise.yaml: E-I1: names the attribute 'size'");
    }

    @Test
    void aRuleIdGivenTwiceIsRefused() {
        assertComplaint(EXERCISE, "id: E-I2", "id: E-I1", "E-I1: is the id of two rules");
    }

    @Test
    void aRuleIdMustCarryTheLetterOfItsType() {
        assertComplaint(EXERCISE, "id: E-X2", "id: C-X2", "must look like E-X");
    }

    @Test
    void anExampleMustCiteARuleThatExists() {
        assertComplaint(EXERCISE, "rule: E-I3", "rule: E-I33", "cites rule E-I33, which is not there");
    }

    @Test
    void aCounterExampleCannotBelongToItsOwnType() {
        assertComplaint(EXERCISE, "belongsTo: contact", "belongsTo: exercise", "cannot belong to the type itself");
    }

    @Test
    void twoTypesCannotShareALetter() {
        assertComplaint(EXERCISE, "letter: E", "letter: T", "'T' is taken");
    }

    @Test
    void aCitedWorkMustBeAmongTheReferences() {
        assertComplaint(
                CodebookReader.CODEBOOK_FILE, "{key: wilkins-2008", "{key: wilkins-208", "wilkins-2008: is cited");
    }

    @Test
    void aCrosswalkNamesRowAndColumn() {
        assertComplaint(
                ATOP,
                "atop-5,milcon=2,In peacetime,exact",
                "atop-5,milcon=2,In peacetime,same",
                "crosswalks/atop-5.csv: row at line ",
                "column relation: is 'same'; use one of exact, broad");
    }

    @Test
    void aCrosswalkMayNameOnlyValuesOfTheAttribute() {
        assertComplaint(
                ATOP, ",military_contact,peacetime,", ",military_contact,always,", "'always' is not a value of");
    }

    @Test
    void aCrosswalkMayNameOnlyAttributesOfTheType() {
        assertComplaint(ATOP, ",military_contact,peacetime,", ",contacts,peacetime,", "has no attribute 'contacts'");
    }

    @Test
    void aCrosswalkMustSpeakOfEveryType() {
        assertComplaint(ATOP, "none,HADR,,", "none,EVENT,edition,", "HADR: has no row; add one, with relation none");
    }

    @Test
    void aCrosswalkMapsACodeOnce() {
        assertComplaint(
                ATOP,
                ",military_contact,peacetime,",
                ",military_contact,peacetime,,x\natop-5,milcon=2,Twice,exact,AGREEMENT,military_contact,peacetime,",
                "'Twice': is there twice");
    }

    @Test
    void aWrongCrosswalkHeaderIsQuoted() {
        assertComplaint(ATOP, "scheme,scheme_code", "scheme,code", "row 1: the header is 'scheme,code,");
    }

    private static void assertComplaint(String file, String original, String damage, String... parts) {
        assertThat(FILES.text(file)).contains(original);
        CodebookFiles damaged =
                path -> path.equals(file) ? FILES.text(path).replaceFirst(quote(original), damage) : FILES.text(path);
        assertThatThrownBy(() -> CodebookReader.read(damaged))
                .isInstanceOf(CodebookException.class)
                .hasMessageContainingAll(parts);
    }

    private static String quote(String text) {
        return java.util.regex.Pattern.quote(text);
    }
}
