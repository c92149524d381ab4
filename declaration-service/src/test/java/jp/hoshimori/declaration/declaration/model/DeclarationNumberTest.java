package jp.hoshimori.declaration.declaration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationNumberTest {

    @ParameterizedTest
    @CsvSource({"9, 1, 90000000001", "9, 9999999999, 99999999999", "8123, 42, 81230000042"})
    void aNumberIsThePrefixAndTheCountInElevenDigits(String prefix, long count, String expected) {
        DeclarationNumber number = new DeclarationNumbers(prefix).at(count);

        assertThat(number.value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9, 10000000000", "8123, 10000000", "9, 0", "9, -1"})
    void aCountThatDoesNotFitNeverBecomesAnotherNumber(String prefix, long count) {
        DeclarationNumbers numbers = new DeclarationNumbers(prefix);

        assertThatIllegalStateException().isThrownBy(() -> numbers.at(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "x", "12345", "９"})
    void aPrefixIsOneToFourDigits(String prefix) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeclarationNumbers(prefix));
    }

    @Test
    void fullWidthDigitsAreReadAsTyped() {
        assertThat(DeclarationNumber.parse("９００００００００４２")).contains(new DeclarationNumber("90000000042"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9000000004", "900000000420", "9000000004x", "90000-00042"})
    void whateverIsNotElevenDigitsIsNoNumber(String written) {
        assertThat(DeclarationNumber.parse(written)).isEmpty();
    }
}
