package jp.hoshimori.declaration.organization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    private static final String TAX_AGENCY = "7000012050002";

    @ParameterizedTest
    @ValueSource(strings = {TAX_AGENCY, "5010005007126", "4011001098993", "8000012010038", "1180301018771"})
    void numbersInUseAreAccepted(String issued) {
        CorporateNumber number = new CorporateNumber(issued);

        assertThat(number.value()).isEqualTo(issued);
    }

    @Test
    void everyOtherCheckDigitIsRefused() {
        assertThat(IntStream.rangeClosed(0, 9)
                        .mapToObj(digit -> digit + TAX_AGENCY.substring(1))
                        .filter(CorporateNumber::hasCheckDigit))
                .containsExactly(TAX_AGENCY);
    }

    @Test
    void fullWidthDigitsAreTakenForAsciiOnes() {
        CorporateNumber number = new CorporateNumber("７００００１２０５０００２");

        assertThat(number.value()).isEqualTo(TAX_AGENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "700001205000", "70000120500022", "7000-01205000", " 7000012050002", "٧٠٠٠٠١٢٠٥٠٠٠٢"})
    void whateverIsNotThirteenDigitsIsRefused(String written) {
        assertThat(CorporateNumber.hasForm(written)).isFalse();
        assertThat(CorporateNumber.hasCheckDigit(written)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CorporateNumber(written));
    }
}
