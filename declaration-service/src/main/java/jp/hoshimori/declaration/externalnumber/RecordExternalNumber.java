package jp.hoshimori.declaration.externalnumber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationProblems;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumber;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumberForm;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumberProblems;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumberRules;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystem;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystems;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.review.ReviewKind;
import jp.hoshimori.declaration.review.ReviewQueue;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Puts a number that another system gave on record, on its organization's word. */
@ApplicationScoped
class RecordExternalNumber {

    /** More than anyone has, and few enough to be listed at once. */
    static final int MOST = 20;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ExternalNumberRules rules;
    private final NumberingSystems systems;
    private final Organizations organizations;
    private final ExternalNumbers numbers;
    private final AuditTrail audit;
    private final ReviewQueue reviews;
    private final Clock clock;

    RecordExternalNumber(
            ExternalNumberRules rules,
            NumberingSystems systems,
            Organizations organizations,
            ExternalNumbers numbers,
            AuditTrail audit,
            ReviewQueue reviews,
            Clock clock) {
        this.rules = rules;
        this.systems = systems;
        this.organizations = organizations;
        this.numbers = numbers;
        this.audit = audit;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * The number on record.
     *
     * @throws ProblemException 404 for another organization, 400 naming everything that is wrong with the form, 409 when
     *     the organization is not registered, has too many numbers, or the number is on record
     */
    @Transactional
    ExternalNumber add(Caller caller, UUID organizationId, ExternalNumberForm form) {
        caller.requireOwn(organizationId);
        Instant now = clock.instant();
        refuse(rules.violations(form, LocalDate.ofInstant(now, JAPAN)));
        // Locked, so that two requests at once do not both find room for one number more.
        if (organizations.lock(organizationId).isEmpty()) {
            throw notRegistered();
        }
        if (numbers.of(organizationId).size() >= MOST) {
            throw ExternalNumberProblems.tooMany(MOST);
        }
        ExternalNumber number = number(organizationId, form, now);
        numbers.add(number);
        audit.note(caller, "EXTERNAL_NUMBER_RECORDED", subject(number));
        return number;
    }

    /**
     * Asks the operator to look at a number that a second organization claims, in a transaction of its own. Whoever sends
     * its own number twice claims nothing.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void doubt(UUID organizationId, ExternalNumberForm form) {
        List<DeclarationNumber> own =
                numbers.of(organizationId).stream().map(ExternalNumber::number).toList();
        form.parsedNumber()
                .filter(number -> !own.contains(number))
                .ifPresent(number -> reviews.raise(
                        ReviewKind.EXTERNAL_NUMBER_CLAIMED_TWICE,
                        Subject.of("external-number", number, organizationId)));
    }

    static Subject subject(ExternalNumber number) {
        return Subject.of("external-number", number.number(), number.organizationId());
    }

    private ExternalNumber number(UUID organizationId, ExternalNumberForm form, Instant now) {
        DeclarationNumber number = form.parsedNumber().orElseThrow();
        return new ExternalNumber(
                Ids.next(),
                organizationId,
                number,
                systems.of(number).map(NumberingSystem::code).orElseThrow(),
                Star.valueOf(form.star()),
                form.parsedDay(),
                now);
    }

    private static void refuse(List<FieldError> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static ProblemException notRegistered() {
        return new ProblemException(
                DeclarationProblems.ORGANIZATION_NOT_REGISTERED,
                LocalizedText.of(
                        "先に事業者を登録してください（POST /v1/organizations）。",
                        "Register the organization first (POST /v1/organizations)."));
    }
}
