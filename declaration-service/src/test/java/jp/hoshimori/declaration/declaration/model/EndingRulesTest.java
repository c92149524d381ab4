package jp.hoshimori.declaration.declaration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hoshimori.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingRulesTest {

    /** Two UTF-16 units, one character. */
    private static final String WIDE = "𠮷";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "事業を終えたため", "一行目\n二行目"})
    void aWithdrawalNeedsNoReasonAndTakesAny(String reason) {
        assertThat(EndingRules.ofWithdrawal(EndingForm.of(reason, null))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n "})
    void anOperatorSaysWhy(String reason) {
        assertThat(codes(EndingRules.ofOperator(EndingForm.of(reason, true)))).containsExactly("REASON_MISSING");
    }

    @Test
    void aReasonThatShallBePublicIsThere() {
        assertThat(codes(EndingRules.ofWithdrawal(EndingForm.of(" ", true)))).containsExactly("REASON_MISSING");
    }

    @Test
    void aReasonHasFiveHundredCharactersAtMost() {
        assertThat(EndingRules.ofWithdrawal(EndingForm.of(WIDE.repeat(500), false)))
                .isEmpty();
        assertThat(codes(EndingRules.ofWithdrawal(EndingForm.of(WIDE.repeat(501), false))))
                .containsExactly("REASON_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\u0007b", "a\ue000b", "a\u2028b"})
    void everyReaderSeesAllOfAReason(String reason) {
        assertThat(codes(EndingRules.ofOperator(EndingForm.of(reason, false)))).containsExactly("INVISIBLE_CHARACTER");
    }

    private static List<String> codes(List<FieldError> violations) {
        return violations.stream().map(FieldError::code).toList();
    }
}
