package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.organization.model.CorrectableMember;
import jp.hoshimori.declaration.organization.model.Correction;
import jp.hoshimori.declaration.organization.model.CorrectionForm;
import jp.hoshimori.declaration.organization.model.CorrectionRules;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.platform.Ids;

/** Sets a member of an organization's registration right, notes why, and tells others. */
@ApplicationScoped
class CorrectOrganization {

    private static final FieldError UNKNOWN = new FieldError(
            "/organizationId",
            "UNKNOWN_ORGANIZATION",
            LocalizedText.of("この id の事業者は登録されていません。", "No organization of this id is registered."));

    private static final FieldError UNCHANGED = new FieldError(
            "/value",
            "UNCHANGED",
            LocalizedText.of("すでにこの値です。直す必要はありません。", "It says this already. There is nothing to correct."));

    private final CorrectionRules rules;
    private final Organizations.OrganizationTable table;
    private final Corrections corrections;
    private final Instance<ProfileChangeFollower> followers;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    CorrectOrganization(
            CorrectionRules rules,
            Organizations.OrganizationTable table,
            Corrections corrections,
            Instance<ProfileChangeFollower> followers,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
        this.table = table;
        this.corrections = corrections;
        this.followers = followers;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The correction that the form makes. To be called with the system's access.
     *
     * @throws ProblemException 400 naming everything that is wrong with the form
     */
    @Transactional
    Correction correct(Caller operator, CorrectionForm form) throws SQLException {
        List<FieldError> violations = rules.violations(form);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        OrganizationEntity row = table.findByIdOptional(form.organizationId(), LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.mergedInto == null)
                .orElseThrow(() -> ProblemException.invalid(UNKNOWN));
        return store(operator, form, row);
    }

    private Correction store(Caller operator, CorrectionForm form, OrganizationEntity row) throws SQLException {
        CorrectableMember member = form.correctable().orElseThrow();
        Instant now = clock.instant();
        String value = form.canonicalValue();
        String former = replace(row, member, value);
        if (value.equals(former)) {
            throw ProblemException.invalid(UNCHANGED);
        }
        row.updatedAt = now;
        table.flush();
        Correction correction = new Correction(
                Ids.next(),
                row.id,
                member,
                Optional.ofNullable(former),
                value,
                form.reason().strip(),
                now,
                operator.subject());
        corrections.add(correction);
        tell(operator, OrganizationRows.organization(row), now);
        return correction;
    }

    private void tell(Caller operator, Organization organization, Instant now) {
        followers.forEach(follower -> follower.profileChanged(organization));
        audit.note(
                operator, "ORGANIZATION_CORRECTED", Subject.of("organization", organization.id(), organization.id()));
        outbox.append(OrganizationEvents.changed(organization, now));
    }

    /** Writes the value over the one there was, and answers that. */
    private static String replace(OrganizationEntity row, CorrectableMember member, String value) {
        String former =
                switch (member) {
                    case NAME -> row.name;
                    case NAME_KANA -> row.nameKana;
                    case PREFECTURE -> row.prefecture;
                    case INDUSTRY -> row.industry;
                };
        switch (member) {
            case NAME -> row.name = value;
            case NAME_KANA -> row.nameKana = value;
            case PREFECTURE -> row.prefecture = value;
            case INDUSTRY -> row.industry = value;
        }
        return former;
    }
}
