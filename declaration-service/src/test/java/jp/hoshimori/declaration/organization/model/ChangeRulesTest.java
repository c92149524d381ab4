package jp.hoshimori.declaration.organization.model;

import static jp.hoshimori.declaration.organization.model.RegistrationForms.corporation;
import static jp.hoshimori.declaration.organization.model.RegistrationForms.proprietor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRulesTest {

    private static final String NUMBER = "7000012050002";

    private final ChangeRules rules = new ChangeRules(new RegistrationRules(RegistrationForms.CODES));
    private final Organization corporation = corporation(NUMBER).register(UUID.randomUUID(), Instant.EPOCH);
    private final Organization proprietor = proprietor(null).register(UUID.randomUUID(), Instant.EPOCH);
    private final ProfileForm profile = corporation(NUMBER).profile();

    @ParameterizedTest
    @CsvSource({",", "CORPORATION, 7000012050002", "CORPORATION, ７０００012050002", ", 7000012050002"})
    void whatStaysMayBeLeftOutOrSentAsItIs(String kind, String number) {
        assertThat(rules.violations(corporation, new ChangeForm(kind, number, profile)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SOLE_PROPRIETOR,, KIND_FIXED",
        ", 5010005007126, CORPORATE_NUMBER_FIXED",
        ", nonsense, CORPORATE_NUMBER_FIXED"
    })
    void whatStaysIsNotChanged(String kind, String number, String code) {
        assertThat(rules.violations(corporation, new ChangeForm(kind, number, profile)))
                .extracting(FieldError::code)
                .containsExactly(code);
    }

    @Test
    void aSoleProprietorDoesNotBecomeACorporation() {
        assertThat(rules.violations(proprietor, new ChangeForm("CORPORATION", NUMBER, profile)))
                .extracting(FieldError::code)
                .containsExactly("KIND_FIXED", "CORPORATE_NUMBER_FIXED");
    }

    @Test
    void aProfileIsCheckedAsWhenItIsRegistered() {
        ProfileForm nameless = new ProfileForm(null, null, "13", null, null, "E", "EMPLOYEES_6_20", null, null);

        assertThat(rules.violations(corporation, new ChangeForm(null, null, nameless)))
                .extracting(FieldError::code)
                .containsExactly("NAME_LENGTH");
    }
}
