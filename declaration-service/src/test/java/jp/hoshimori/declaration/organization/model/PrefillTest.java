package jp.hoshimori.declaration.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefillTest {

    private final Prefill prefill =
            new Prefill(RegistrationForms.CODES, new RegistrationRules(RegistrationForms.CODES));

    @Test
    void whatIsSoundIsFilledInInItsOneSpelling() {
        RegistrationForm form = prefill.of(said("７000012050002", " 星守製作所 ", "ほしもり", "東京都", "100-0001"));

        assertThat(form.kind()).isEqualTo("CORPORATION");
        assertThat(form.corporateNumber()).isEqualTo("7000012050002");
        assertThat(form.profile())
                .isEqualTo(new ProfileForm("星守製作所", "ホシモリ", "13", "1000001", null, null, null, null, null));
    }

    @Test
    void whatIsNotSoundIsLeftOut() {
        RegistrationForm form = prefill.of(said("8000012050002", "星\u202E守", "星守", "江戸", "abc"));

        assertThat(form)
                .isEqualTo(new RegistrationForm(
                        null, null, new ProfileForm(null, null, null, null, null, null, null, null, null)));
    }

    @Test
    void whoeverHasNoNumberIsNotTakenForAnything() {
        assertThat(prefill.of(said(null, "星守商店", null, null, null)).kind()).isNull();
    }

    private static RegistrationForm said(
            String number, String name, String kana, String prefecture, String postalCode) {
        return new RegistrationForm(
                null, number, new ProfileForm(name, kana, prefecture, postalCode, null, null, null, null, null));
    }
}
