package jp.hoshimori.declaration.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureRulesTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final String BUYER = UUID.randomUUID().toString();
    private static final String END = "2026-12-31T15:00:00Z";

    private final DisclosureRules rules = new DisclosureRules(new DisclosurePolicy(Period.ofYears(1)));

    @Test
    void aBuyerNamedByIdOrByARegisteredNumberIsShownALevelForAWhile() {
        DisclosureForm byId = new DisclosureForm(BUYER, null, "STAR", END);
        DisclosureForm byNumber = new DisclosureForm(null, "7000012050002", "ANSWERS", END);

        assertThat(violations(byId, Optional.empty())).isEmpty();
        assertThat(violations(byNumber, Optional.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        DisclosureForm empty = new DisclosureForm(null, null, null, null);

        assertThat(violations(empty, Optional.empty()))
                .containsExactly("BUYER_MISSING", "LEVEL_MISSING", "EXPIRY_FORM");
    }

    @Test
    void aBuyerIsOneAndAnother() {
        assertThat(violations(new DisclosureForm(BUYER, "7000012050002", "STAR", END), Optional.empty()))
                .containsExactly("BUYER_MISSING");
        assertThat(violations(new DisclosureForm("x", null, "STAR", END), Optional.empty()))
                .containsExactly("BUYER_FORM");
        assertThat(violations(new DisclosureForm(null, "7000012050002", "STAR", END), Optional.empty()))
                .containsExactly("BUYER_NOT_REGISTERED");
        assertThat(violations(new DisclosureForm(ORGANIZATION.toString(), null, "STAR", END), Optional.empty()))
                .containsExactly("BUYER_IS_ONESELF");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T00:00:00Z, EXPIRY_PAST",
        "2027-04-01T00:00:01Z, EXPIRY_TOO_FAR",
        "2026-12-31, EXPIRY_FORM",
        "+12026-12-31T00:00:00Z, EXPIRY_FORM"
    })
    void anEndIsATimeWithinAYear(String end, String code) {
        assertThat(violations(new DisclosureForm(BUYER, null, "STAR", end), Optional.empty()))
                .containsExactly(code);
    }

    private Iterable<String> violations(DisclosureForm form, Optional<UUID> numbered) {
        return rules.violations(new DisclosureAttempt(form, ORGANIZATION, numbered, NOW)).stream()
                .map(FieldError::code)
                .toList();
    }
}
