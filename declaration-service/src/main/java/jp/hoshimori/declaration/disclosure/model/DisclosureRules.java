package jp.hoshimori.declaration.disclosure.model;

import static jp.hoshimori.declaration.disclosure.model.DisclosureRule.refuse;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** Every condition that a disclosure must meet before it is given. */
public final class DisclosureRules {

    private static final DisclosureRule ONE_BUYER_IS_NAMED = refuse(
            attempt -> (attempt.form().buyerOrganizationId() == null)
                    == (attempt.form().buyerCorporateNumber() == null),
            "/buyerOrganizationId",
            "BUYER_MISSING",
            "開示する相手を buyerOrganizationId（事業者のID）か buyerCorporateNumber（法人番号）のどちらか一つで指定してください。",
            "Name the buyer by one of buyerOrganizationId (its id) and buyerCorporateNumber (its corporate number).");

    private static final DisclosureRule BUYER_IS_AN_ID = refuse(
            attempt -> attempt.form().buyerOrganizationId() != null
                    && attempt.form().buyerId().isEmpty(),
            "/buyerOrganizationId",
            "BUYER_FORM",
            "相手の事業者のID（UUID）を指定してください。相手に確認できます。",
            "Give the buyer's id (a UUID). The buyer can tell you its own.");

    private static final DisclosureRule BUYER_IS_REGISTERED = refuse(
            attempt -> attempt.form().buyerCorporateNumber() != null
                    && attempt.form().buyerOrganizationId() == null
                    && attempt.numbered().isEmpty(),
            "/buyerCorporateNumber",
            "BUYER_NOT_REGISTERED",
            "この法人番号で登録された事業者はありません。番号を見直すか、相手の事業者のIDで指定してください。",
            "No organization is registered under this corporate number. Check it, or name the buyer by its id.");

    private static final DisclosureRule BUYER_IS_ANOTHER = refuse(
            attempt -> attempt.buyer().filter(attempt.organizationId()::equals).isPresent(),
            "/buyerOrganizationId",
            "BUYER_IS_ONESELF",
            "自分の事業者には開示できません。自分のデータは開示なしで見られます。",
            "An organization cannot disclose anything to itself. It sees its own data anyway.");

    private static final DisclosureRule LEVEL_IS_CHOSEN = refuse(
            attempt -> DisclosureLevel.named(attempt.form().level()).isEmpty(),
            "/level",
            "LEVEL_MISSING",
            "開示する範囲を STAR（段階だけ）、PART_SCORES（区分ごとの点数まで）、ANSWERS（回答まで）から選んでください。",
            "Choose what to show: STAR (the star only), PART_SCORES (also the scores), ANSWERS (also the answers).");

    private static final DisclosureRule END_IS_A_TIME = refuse(
            attempt -> attempt.form().end().isEmpty(),
            "/expiresAt",
            "EXPIRY_FORM",
            "有効期限は 2026-12-31T15:00:00Z のように、RFC 3339 の日時で指定してください。",
            "Give the end as a time of RFC 3339, such as 2026-12-31T15:00:00Z.");

    private static final DisclosureRule END_IS_TO_COME = refuse(
            attempt -> attempt.form()
                    .end()
                    .filter(end -> !end.isAfter(attempt.now()))
                    .isPresent(),
            "/expiresAt",
            "EXPIRY_PAST",
            "有効期限は、これから先の日時を指定してください。",
            "Give an end that is still to come.");

    private final List<DisclosureRule> rules;

    /** The rules under a policy. */
    public DisclosureRules(DisclosurePolicy policy) {
        rules = List.of(
                ONE_BUYER_IS_NAMED,
                BUYER_IS_AN_ID,
                BUYER_IS_REGISTERED,
                BUYER_IS_ANOTHER,
                LEVEL_IS_CHOSEN,
                END_IS_A_TIME,
                END_IS_TO_COME,
                new DisclosureRule(attempt -> farEnd(policy, attempt)));
    }

    /** Everything that is wrong with the attempt, in the order of its members; empty when it may be given. */
    public List<FieldError> violations(DisclosureAttempt attempt) {
        return rules.stream()
                .flatMap(rule -> rule.unmet().apply(attempt).stream())
                .toList();
    }

    private static Optional<FieldError> farEnd(DisclosurePolicy policy, DisclosureAttempt attempt) {
        Instant latest = policy.latestEnd(attempt.now());
        return attempt.form().end().filter(end -> end.isAfter(latest)).map(end -> tooFar(latest));
    }

    private static FieldError tooFar(Instant latest) {
        return new FieldError(
                "/expiresAt",
                "EXPIRY_TOO_FAR",
                LocalizedText.of(
                                "有効期限が長すぎます。{0} までの日時を指定し、続けるときはあらためて開示してください。",
                                "The end is too far away. Give one up to {0}, and disclose anew if it shall go on.")
                        .format(latest.truncatedTo(ChronoUnit.SECONDS)));
    }
}
