package jp.hoshimori.declaration.grant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantRulesTest {

    private static final UUID ORGANIZATION = UUID.fromString("019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b");
    private static final String GRANTEE = "019c1a2b-5e6f-7071-8c8d-9e0f1a2b3c4d";

    /** In Japan the first of March has begun, nine hours ago. */
    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");

    private static final String END = "2027-12-31T15:00:00Z";
    private static final List<String> SCOPES = List.of("diagnoses:read", "diagnoses:write");

    private final GrantRules rules =
            new GrantRules(ReferenceData.read("reference/access-grants.yaml", GrantPolicy.class));

    @Test
    void aWholeFormSetsTheTerms() {
        GrantForm form = new GrantForm(GRANTEE, SCOPES, "2028-01-01T00:00:00.1234567+09:00");

        GrantTerms terms = form.terms(ORGANIZATION);

        assertThat(violations(form)).isEmpty();
        assertThat(terms)
                .isEqualTo(new GrantTerms(
                        ORGANIZATION, UUID.fromString(GRANTEE), SCOPES, Instant.parse("2027-12-31T15:00:00.123456Z")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "acme", "1-1-1-1-1", "019c1a2b-5e6f-7071-8c8d-9e0f1a2b3c4d "})
    void theGranteeIsNamedByItsId(String grantee) {
        assertThat(violations(new GrantForm(grantee, SCOPES, END)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/granteeOrganizationId", "GRANTEE_FORM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b", "019C1A2B-3C4D-7E5F-8A6B-7C8D9E0F1A2B"})
    void anOrganizationGrantsNothingToItself(String itself) {
        assertThat(violations(new GrantForm(itself, SCOPES, END)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/granteeOrganizationId", "GRANTEE_IS_ONESELF"));
    }

    @Test
    void somethingIsGranted() {
        assertThat(violations(new GrantForm(GRANTEE, null, END)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/scopes", "SCOPE_MISSING"));
        assertThat(violations(new GrantForm(GRANTEE, List.of(), END)))
                .extracting(FieldError::code)
                .containsExactly("SCOPE_MISSING");
    }

    @Test
    void eachScopeIsKnownAndNamedOnce() {
        assertThat(violations(new GrantForm(GRANTEE, Arrays.asList("diagnoses:erase", null), END)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/scopes/0", "UNKNOWN_SCOPE"), tuple("/scopes/1", "UNKNOWN_SCOPE"));
        assertThat(violations(new GrantForm(GRANTEE, List.of("diagnoses:read", "diagnoses:read"), END)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/scopes/1", "REPEATED_SCOPE"));
    }

    @Test
    void aListLongerThanAnyChoiceGetsOneAnswer() {
        assertThat(violations(new GrantForm(GRANTEE, List.of("a", "b", "c", "d"), END)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/scopes", "TOO_MANY_SCOPES"));
    }

    @ParameterizedTest
    @CsvSource({
        ", EXPIRY_FORM",
        "tomorrow, EXPIRY_FORM",
        "2027-12-31, EXPIRY_FORM",
        "2027-12-31T15:00:00, EXPIRY_FORM",
        "+12027-12-31T15:00:00Z, EXPIRY_FORM",
        "2027-02-28T23:59:59Z, EXPIRY_PAST",
        "2027-03-01T00:00:00Z, EXPIRY_PAST",
        "2028-03-01T00:00:00.000001Z, EXPIRY_TOO_FAR",
        "9999-12-31T23:59:59Z, EXPIRY_TOO_FAR"
    })
    void theEndIsATimeToComeWithinAYear(String end, String code) {
        assertThat(violations(new GrantForm(GRANTEE, SCOPES, end)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/expiresAt", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01T00:00:00.000001Z", "2028-03-01T00:00:00Z", "2028-03-01T09:00:00+09:00"})
    void theEndMayBeAtOnceOrAYearFromNow(String end) {
        assertThat(violations(new GrantForm(GRANTEE, SCOPES, end))).isEmpty();
    }

    @Test
    void whoeverAsksForTooLongIsToldTheLatestEnd() {
        List<FieldError> violations = violations(new GrantForm(GRANTEE, SCOPES, "2030-01-01T00:00:00Z"));

        assertThat(violations.get(0).message().ja()).contains("2028-03-01T00:00:00Z");
        assertThat(violations.get(0).message().en()).contains("2028-03-01T00:00:00Z");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThat(violations(new GrantForm(null, null, null)))
                .extracting(FieldError::pointer)
                .containsExactly("/granteeOrganizationId", "/scopes", "/expiresAt");
    }

    @Test
    void aGrantThatIsTakenBackKeepsItsTermsAndCountsOn() {
        StandingGrant grant = new StandingGrant(UUID.randomUUID(), terms(), NOW, 0);

        RevokedGrant revoked = grant.revoke(NOW.plusSeconds(60));

        assertThat(revoked).isEqualTo(new RevokedGrant(grant.id(), grant.terms(), NOW, NOW.plusSeconds(60), 1));
        assertThat(grant.takenBackAt()).isEmpty();
        assertThat(revoked.takenBackAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    void termsOfNothingOrWithOneselfAreNone() {
        UUID grantee = UUID.fromString(GRANTEE);

        assertThatIllegalArgumentException().isThrownBy(() -> new GrantTerms(ORGANIZATION, ORGANIZATION, SCOPES, NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new GrantTerms(ORGANIZATION, grantee, List.of(), NOW));
    }

    private static GrantTerms terms() {
        return new GrantForm(GRANTEE, SCOPES, END).terms(ORGANIZATION);
    }

    private List<FieldError> violations(GrantForm form) {
        return rules.violations(new GrantAttempt(form, ORGANIZATION, NOW));
    }
}
