package jp.hoshimori.declaration.externalnumber.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.principles.model.Verification;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalNumberRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final NumberingSystems systems = new NumberingSystems(
            List.of(ReferenceData.read("reference/external-numbers.yaml", NumberingSystem[].class)));

    private final ExternalNumberRules rules = new ExternalNumberRules(systems);

    @ParameterizedTest
    @CsvSource({
        "41234567890, SECURITY_ACTION_UNTIL_2026_03",
        "50000228580, SECURITY_ACTION_FROM_2026_04",
        "５００００２２８５８０, SECURITY_ACTION_FROM_2026_04"
    })
    void aNumberIsOfTheSystemThatItBeginsWith(String number, String system) {
        ExternalNumberForm form = new ExternalNumberForm(number, "ONE_STAR", "2026-11-01");

        assertThat(rules.violations(form, TODAY)).isEmpty();
        assertThat(form.parsedNumber().flatMap(systems::of).orElseThrow().code())
                .isEqualTo(system);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, ONE_STAR, -, /number, MALFORMED_NUMBER",
                "4123456789, ONE_STAR, -, /number, MALFORMED_NUMBER",
                "412345678901, ONE_STAR, -, /number, MALFORMED_NUMBER",
                "4123-4567890, ONE_STAR, -, /number, MALFORMED_NUMBER",
                "90000000042, ONE_STAR, -, /number, UNKNOWN_NUMBERING_SYSTEM",
                "41234567890, -, -, /star, STAR_NOT_OFFERED",
                "41234567890, THREE_STARS, -, /star, STAR_NOT_OFFERED",
                "41234567890, ONE_STAR, 2024-02-30, /declaredOn, MALFORMED_DATE",
                "41234567890, ONE_STAR, 2026-11-02, /declaredOn, DATE_IN_FUTURE"
            })
    void oneFaultIsNamedAlone(String number, String star, String day, String pointer, String code) {
        ExternalNumberForm form = new ExternalNumberForm(number, star, day);

        assertThat(rules.violations(form, TODAY))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple(pointer, code));
    }

    @Test
    void systemsWhoseNumbersCouldBeTakenForAnothersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberingSystems(List.of(system("A", "4"), system("B", "41"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberingSystems(List.of(system("A", "4"), system("A", "5"))));
        assertThat(new NumberingSystems(List.of(system("A", "41"), system("B", "42")))
                        .of(new DeclarationNumber("43000000000")))
                .isEmpty();
    }

    private static NumberingSystem system(String code, String prefix) {
        LocalizedText text = LocalizedText.of("見本", "sample");
        return new NumberingSystem(code, prefix, text, text, Verification.UNVERIFIED);
    }
}
