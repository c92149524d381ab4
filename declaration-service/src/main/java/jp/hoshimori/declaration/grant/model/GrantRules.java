package jp.hoshimori.declaration.grant.model;

import static jp.hoshimori.declaration.grant.model.GrantRule.refuse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.ChosenCodes;

/** Every condition that a grant must meet before it is given. */
public final class GrantRules {

    /** Later ones are years to Java, but not to RFC 3339. */
    private static final int LAST_YEAR = 9999;

    private static final GrantRule GRANTEE_IS_AN_ID = refuse(
            attempt -> attempt.form().granteeId().isEmpty(),
            "/granteeOrganizationId",
            "GRANTEE_FORM",
            "委任先の事業者のID（UUID）を指定してください。委任先に確認できます。",
            "Give the id (a UUID) of the organization that shall be allowed. It can tell you its own.");

    private static final GrantRule GRANTEE_IS_ANOTHER = refuse(
            attempt -> attempt.form()
                    .granteeId()
                    .filter(attempt.organizationId()::equals)
                    .isPresent(),
            "/granteeOrganizationId",
            "GRANTEE_IS_ONESELF",
            "自分の事業者には委任できません。自分のデータは委任なしで利用できます。",
            "An organization cannot grant anything to itself. Its own data is open to it without a grant.");

    private static final GrantRule END_IS_A_TIME = refuse(
            attempt -> !namesEnd(attempt.form()),
            "/expiresAt",
            "EXPIRY_FORM",
            "有効期限は 2026-12-31T15:00:00Z のように、RFC 3339 の日時で指定してください。",
            "Give the end as a time of RFC 3339, such as 2026-12-31T15:00:00Z.");

    private static final GrantRule END_IS_TO_COME = refuse(
            attempt -> namesEnd(attempt.form()) && !attempt.form().end().isAfter(attempt.now()),
            "/expiresAt",
            "EXPIRY_PAST",
            "有効期限は、これから先の日時を指定してください。",
            "Give an end that is still to come.");

    private final List<GrantRule> rules;

    /** The rules under a policy. */
    public GrantRules(GrantPolicy policy) {
        ChosenCodes named = ScopesNamed.of(policy.scopes());
        rules = List.of(
                GRANTEE_IS_AN_ID,
                GRANTEE_IS_ANOTHER,
                new GrantRule(attempt -> named.apply(attempt.form().scopes())),
                END_IS_A_TIME,
                END_IS_TO_COME,
                new GrantRule(attempt -> farEnd(policy, attempt)));
    }

    /** Everything that is wrong with the attempt, in the order of its members; empty when it may be granted. */
    public List<FieldError> violations(GrantAttempt attempt) {
        return rules.stream()
                .flatMap(rule -> rule.unmet().apply(attempt).stream())
                .toList();
    }

    private static List<FieldError> farEnd(GrantPolicy policy, GrantAttempt attempt) {
        Instant latest = policy.latestEnd(attempt.now());
        if (!namesEnd(attempt.form()) || !attempt.form().end().isAfter(latest)) {
            return List.of();
        }
        LocalizedText reason = LocalizedText.of(
                        "有効期限が長すぎます。{0} までの日時を指定し、続けるときはあらためて委任してください。",
                        "The end is too far away. Give one up to {0}, and grant anew if it shall go on.")
                .format(latest.truncatedTo(ChronoUnit.SECONDS));
        return List.of(new FieldError("/expiresAt", "EXPIRY_TOO_FAR", reason));
    }

    private static boolean namesEnd(GrantForm form) {
        try {
            return form.expiresAt() != null
                    && OffsetDateTime.parse(form.expiresAt()).getYear() <= LAST_YEAR;
        } catch (DateTimeException notATime) {
            return false;
        }
    }
}
