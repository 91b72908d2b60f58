package entente.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.record.AttributeState;
import org.junit.jupiter.api.Test;

class CodeListTest {
    @Test
    void aListedCodeHasItsValueOrItsReasonForNone() {
        CodeList list = CodeList.parse("0=no; 1=yes; blank=?unknown; -66=?not_applicable");

        assertThat(list.meaning("c", "1").value()).contains("yes");
        assertThat(list.meaning("c", "").state()).isEqualTo(AttributeState.UNKNOWN);
        assertThat(list.meaning("c", "-66").state()).isEqualTo(AttributeState.NOT_APPLICABLE);
    }

    @Test
    void aCodeThatIsNotListedIsRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> CodeList.parse("0=no; 1=yes; blank=?unknown").meaning("c", "2"))
                .hasMessage("column c: expected 0, 1, a blank");
    }

    @Test
    void aNumberIsKeptAndAListedNumberGoesFirst() {
        CodeList list = CodeList.parse("number; 0=?not_stated");

        assertThat(list.meaning("c", "120").value()).contains("120");
        assertThat(list.meaning("c", "0").state()).isEqualTo(AttributeState.NOT_STATED);
    }

    @Test
    void aNumberMayCarryThePrefixOfWhatItCountsIn() {
        CodeList list = CodeList.parse("number=cow:number; 0=?not_stated; blank=?unknown");

        assertThat(list.meaning("c", "255").value()).contains("cow:255");
        assertThat(list.meaning("c", "0").value()).isEmpty();
        assertThatThrownBy(() -> list.meaning("c", "USA")).hasMessageEndingWith("0, a blank or a whole number");
    }

    @Test
    void aNegativeNumberIsNeverTakenForACount() {
        CodeList list = CodeList.parse("number");

        for (String cell : new String[] {"-9", "-0", "+1", "007", "1.0", "1e3", "", "٣", "1234567890123456789"}) {
            assertThatThrownBy(() -> list.meaning("length", cell))
                    .as(cell)
                    .isInstanceOf(CellException.class)
                    .hasMessageContaining("a whole number");
        }
    }

    @Test
    void aNumberMayBeMultipliedOrStandForOneValue() {
        assertThat(CodeList.parse("number=12*number").meaning("c", "5").value()).contains("60");
        assertThat(CodeList.parse("number=12*number")
                        .meaning("c", "123456789012345678")
                        .value())
                .contains("1481481468148148136");
        assertThat(CodeList.parse("number=fixed; -77=indefinite")
                        .meaning("c", "5")
                        .value())
                .contains("fixed");
        assertThat(CodeList.parse("number=?not_applicable").meaning("c", "5").state())
                .isEqualTo(AttributeState.NOT_APPLICABLE);
    }

    @Test
    void aDecimalIsKeptAsPrinted() {
        CodeList list = CodeList.parse("decimal; blank=?unknown");

        assertThat(list.meaning("c", "0.50").value()).contains("0.50");
        for (String cell : new String[] {"-0.5", ".5", "1,5", "1e3", "NaN", "5."}) {
            assertThatThrownBy(() -> list.meaning("c", cell)).as(cell).hasMessageEndingWith("a blank or a number");
        }
    }

    @Test
    void aMalformedListIsAFault() {
        assertThatThrownBy(() -> CodeList.parse("yes")).hasMessage("expected code=value, found 'yes'");
    }
}
