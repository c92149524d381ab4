package jp.hoshimori.declaration.organization.model;

import static jp.hoshimori.declaration.organization.model.RegistrationForms.corporation;
import static jp.hoshimori.declaration.organization.model.RegistrationForms.detailed;
import static jp.hoshimori.declaration.organization.model.RegistrationForms.named;
import static jp.hoshimori.declaration.organization.model.RegistrationForms.placed;
import static jp.hoshimori.declaration.organization.model.RegistrationForms.proprietor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationRulesTest {

    private static final String SOUND = "7000012050002";

    private final RegistrationRules rules = new RegistrationRules(RegistrationForms.CODES);

    @Test
    void aCorporationWithItsNumberIsRegistered() {
        RegistrationForm form = corporation(SOUND);

        Organization organization = form.register(UUID.randomUUID(), Instant.EPOCH);

        assertThat(rules.violations(form)).isEmpty();
        assertThat(organization.corporateNumber()).contains(new CorporateNumber(SOUND));
    }

    @Test
    void aSoleProprietorIsRegisteredWithoutANumber() {
        RegistrationForm form = proprietor(null);

        Organization organization = form.register(UUID.randomUUID(), Instant.EPOCH);

        assertThat(rules.violations(form)).isEmpty();
        assertThat(organization.corporateNumber()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", CORPORATE_NUMBER_MISSING",
        "700001205000, CORPORATE_NUMBER_FORM",
        "8000012050002, CORPORATE_NUMBER_CHECK_DIGIT"
    })
    void aCorporationWithoutASoundNumberIsTold(String number, String code) {
        assertThat(rules.violations(corporation(number)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/corporateNumber", code));
    }

    @Test
    void aSoleProprietorWithACorporateNumberIsTold() {
        assertThat(rules.violations(proprietor(SOUND)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/corporateNumber", "CORPORATE_NUMBER_NOT_ALLOWED"));
    }

    @ParameterizedTest
    @CsvSource({", NAME_LENGTH", "'', NAME_LENGTH", "星\u202E商店, NAME_CHARACTERS"})
    void aNameThatCannotBeShownIsTold(String name, String code) {
        assertThat(rules.violations(named(name)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/name", code));
    }

    @ParameterizedTest
    @CsvSource({
        "48, E, EMPLOYEES_6_20, /prefecture",
        "13, U, EMPLOYEES_6_20, /industry",
        "13, e, EMPLOYEES_6_20, /industry",
        "13, E, EMPLOYEES_7_19, /employeeBand",
    })
    void aCodeThatIsOnNoListIsTold(String prefecture, String industry, String employeeBand, String pointer) {
        assertThat(rules.violations(placed(prefecture, industry, employeeBand)))
                .extracting(FieldError::pointer)
                .containsExactly(pointer);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInBothLanguages() {
        RegistrationForm empty =
                new RegistrationForm(null, null, new ProfileForm(null, null, null, null, null, null, null, null, null));

        List<FieldError> violations = rules.violations(empty);

        assertThat(violations)
                .extracting(FieldError::pointer)
                .containsExactly("/kind", "/name", "/prefecture", "/industry", "/employeeBand");
        assertThat(violations).allSatisfy(error -> {
            assertThat(error.message().ja()).isNotBlank();
            assertThat(error.message().en()).isNotBlank();
        });
    }

    @Test
    void everythingThatMayBeSaidIsKeptInItsOneSpelling() {
        RegistrationForm form = detailed("ほしもり ｾｲｻｸｼｮ", "〒１００-０００１", " 見本市1-2-3 ", 0L, "https://example.jp/a?b");

        OrganizationProfile profile =
                form.register(UUID.randomUUID(), Instant.EPOCH).profile();

        assertThat(rules.violations(form)).isEmpty();
        assertThat(profile.kana()).contains(new OrganizationName("ホシモリ セイサクショ"));
        assertThat(profile.details().postalCode()).contains(new PostalCode("1000001"));
        assertThat(profile.details().address()).contains("見本市1-2-3");
        assertThat(profile.details().capital()).contains(0L);
        assertThat(profile.details().url()).contains(new WebAddress("https://example.jp/a?b"));
    }

    @ParameterizedTest
    @CsvSource({
        "星守, 1000001, 見本市, 1, https://example.jp, /nameKana",
        "ホシ\u202Eモリ, 1000001, 見本市, 1, https://example.jp, /nameKana",
        "ホシモリ, 100000, 見本市, 1, https://example.jp, /postalCode",
        "ホシモリ, 1000001, '見本\n市', 1, https://example.jp, /address",
        "ホシモリ, 1000001, ' ', 1, https://example.jp, /address",
        "ホシモリ, 1000001, 見本市, -1, https://example.jp, /capital",
        "ホシモリ, 1000001, 見本市, 1, ftp://example.jp, /url",
        "ホシモリ, 1000001, 見本市, 1, https://user@example.jp, /url",
        "ホシモリ, 1000001, 見本市, 1, javascript:alert(1), /url",
        "ホシモリ, 1000001, 見本市, 1, https:///path, /url"
    })
    void whatMayBeSaidIsCheckedWhenItIsSaid(
            String kana, String postalCode, String address, Long capital, String url, String pointer) {
        assertThat(rules.violations(detailed(kana, postalCode, address, capital, url)))
                .extracting(FieldError::pointer)
                .containsExactly(pointer);
    }

    @Test
    void aSoleProprietorHasNoCapital() {
        ProfileForm profile = detailed(null, null, null, 1L, null).profile();

        assertThat(rules.violations(new RegistrationForm("SOLE_PROPRIETOR", null, profile)))
                .extracting(FieldError::code)
                .containsExactly("CAPITAL_NOT_ALLOWED");
    }
}
