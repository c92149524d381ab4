package jp.hoshimori.notification.settings.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static final String LONGEST_LOCAL_PART = "a".repeat(64);
    private static final String LABEL = "b".repeat(63) + ".";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soumu@example.jp",
                "taro.yamada+security@mail.example.co.jp",
                "o'brien_1@example.com",
                "info@xn--eckwd4c7cu47r2wf.jp"
            })
    void anAddressThatMailServersTakeIsTaken(String text) {
        EmailAddress address = new EmailAddress(text);

        assertThat(address.value()).isEqualTo(text);
    }

    @Test
    void theLongestAddressIsTakenAndOneCharacterMoreIsNot() {
        String longest = LONGEST_LOCAL_PART + "@" + LABEL + LABEL + "c".repeat(58) + ".jp";

        assertThat(longest).hasSize(254);
        assertThat(EmailAddressRule.brokenBy(longest)).isEmpty();
        assertThat(EmailAddressRule.brokenBy(longest + "p")).contains(EmailAddressRule.AT_MOST_254_CHARACTERS);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedByTheRuleItBreaks(String text, EmailAddressRule rule) {
        Optional<EmailAddressRule> broken = EmailAddressRule.brokenBy(text);

        assertThat(broken).contains(rule);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("", EmailAddressRule.NOT_BLANK),
                Arguments.of("  ", EmailAddressRule.NOT_BLANK),
                Arguments.of("soumu@example.jp\r\nBcc: other@example.com", EmailAddressRule.NO_CONTROL_CHARACTERS),
                Arguments.of("soumu@example.jp\n", EmailAddressRule.NO_CONTROL_CHARACTERS),
                Arguments.of("soumu\u0000@example.jp", EmailAddressRule.NO_CONTROL_CHARACTERS),
                Arguments.of("soumu\u0085@example.jp", EmailAddressRule.NO_CONTROL_CHARACTERS),
                Arguments.of("soumu.example.jp", EmailAddressRule.ONE_AT_SIGN),
                Arguments.of("soumu@example.jp,other@example.com", EmailAddressRule.ONE_AT_SIGN),
                Arguments.of("@example.jp", EmailAddressRule.PLAIN_LOCAL_PART),
                Arguments.of(LONGEST_LOCAL_PART + "a@example.jp", EmailAddressRule.PLAIN_LOCAL_PART),
                Arguments.of("総務@example.jp", EmailAddressRule.PLAIN_LOCAL_PART),
                Arguments.of("\"a b\"@example.jp", EmailAddressRule.PLAIN_LOCAL_PART),
                Arguments.of("Soumu <soumu@example.jp>", EmailAddressRule.PLAIN_LOCAL_PART),
                Arguments.of("soumu..ka@example.jp", EmailAddressRule.PLAIN_LOCAL_PART),
                Arguments.of("soumu\u2028ka@example.jp", EmailAddressRule.PLAIN_LOCAL_PART),
                Arguments.of("soumu@", EmailAddressRule.PUBLIC_DOMAIN),
                Arguments.of("soumu@localhost", EmailAddressRule.PUBLIC_DOMAIN),
                Arguments.of("soumu@[127.0.0.1]", EmailAddressRule.PUBLIC_DOMAIN),
                Arguments.of("soumu@127.0.0.1", EmailAddressRule.PUBLIC_DOMAIN),
                Arguments.of("soumu@-example.jp", EmailAddressRule.PUBLIC_DOMAIN),
                Arguments.of("soumu@example.jp ", EmailAddressRule.PUBLIC_DOMAIN));
    }

    @Test
    void aRefusalNamesTheFieldAndTheReasonAndNeverTheAddress() {
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> new EmailAddress("hidden-person"));

        assertThat(refusal.errors())
                .containsExactly(new FieldError("/email", "ONE_AT_SIGN", EmailAddressRule.ONE_AT_SIGN.reason()));
        assertThat(refusal.errors().toString()).doesNotContain("hidden-person");
    }

    @Test
    void theTextFormHidesTheAddress() {
        String text = new NotificationSettings(
                        new java.util.UUID(0, 1), new EmailAddress("hidden-person@example.jp"), Language.JA, 0)
                .toString();

        assertThat(text).doesNotContain("hidden-person");
    }
}
