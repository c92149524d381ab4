package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.organization.model.FormRule;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.VisibleText;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.platform.Ids;

/** Merges an organization into another one that it turned out to be. Runs for the system. */
@ApplicationScoped
class MergeOrganizations {

    private static final int LONGEST_REASON = 500;

    private static final List<FormRule<MergeRequest>> RULES = List.of(
            FormRule.refuse(
                    request -> request.from() == null,
                    "/from",
                    "FROM_MISSING",
                    "なくなる事業者の id を指定してください。",
                    "Give the id of the organization that is no more."),
            FormRule.refuse(
                    request -> request.into() == null,
                    "/into",
                    "INTO_MISSING",
                    "残る事業者の id を指定してください。",
                    "Give the id of the organization that goes on."),
            FormRule.refuse(
                    request -> request.into() != null && request.into().equals(request.from()),
                    "/into",
                    "SAME_ORGANIZATION",
                    "別の事業者を指定してください。",
                    "Give another organization."),
            FormRule.refuse(
                    request -> request.reason() == null || !VisibleText.isShown(request.reason(), LONGEST_REASON),
                    "/reason",
                    "REASON_FORM",
                    "統合の理由を1文字以上500文字以内で指定してください。改行などの制御文字は使えません。",
                    "Give the reason in 1 to 500 characters, without line breaks or other control characters."));

    private final Organizations organizations;
    private final Merges merges;
    private final Instance<MergeFollower> followers;
    private final Instance<ProfileChangeFollower> profileFollowers;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    MergeOrganizations(
            Organizations organizations,
            Merges merges,
            Instance<MergeFollower> followers,
            Instance<ProfileChangeFollower> profileFollowers,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.organizations = organizations;
        this.merges = merges;
        this.followers = followers;
        this.profileFollowers = profileFollowers;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The merge that the operator asks for.
     *
     * @throws ProblemException 400 naming everything that is wrong with the request, 409 naming everything that stands
     *     in the way, 410 when one of the two was merged before
     */
    @Transactional
    Merge merge(Caller operator, MergeRequest request) {
        refuse(FormRule.violations(RULES, request));
        Map<UUID, Organization> both = lockBoth(request);
        List<FieldError> obstacles = followers.stream()
                .flatMap(follower -> follower.obstacles(request.from(), request.into()).stream())
                .toList();
        if (!obstacles.isEmpty()) {
            throw OrganizationProblems.mergeObstructed(obstacles);
        }
        return store(operator, request, both.get(request.from()), both.get(request.into()));
    }

    private Map<UUID, Organization> lockBoth(MergeRequest request) {
        Map<UUID, Organization> both = new TreeMap<>();
        Organizations.inOneOrder(request.from(), request.into())
                .forEach(id -> organizations.lock(id).ifPresent(found -> both.put(id, found)));
        refuse(Stream.of(unknown(both, request.from(), "/from"), unknown(both, request.into(), "/into"))
                .flatMap(List::stream)
                .toList());
        return both;
    }

    private static List<FieldError> unknown(Map<UUID, Organization> both, UUID id, String pointer) {
        return both.containsKey(id)
                ? List.of()
                : List.of(new FieldError(
                        pointer,
                        "UNKNOWN_ORGANIZATION",
                        LocalizedText.of("この id の事業者は登録されていません。", "No organization is registered under this id.")));
    }

    private Merge store(Caller operator, MergeRequest request, Organization from, Organization into) {
        Merge merge =
                new Merge(Ids.next(), from.id(), into.id(), VisibleText.canonical(request.reason()), clock.instant());
        followers.forEach(follower -> follower.merge(from.id(), into.id()));
        Organization merged = organizations.merge(from, into.id(), merge.mergedAt());
        merges.add(merge, operator.subject());
        profileFollowers.forEach(follower -> follower.profileChanged(into));
        OrganizationAct.ORGANIZATION_MERGED.note(audit, operator, from);
        OrganizationAct.ORGANIZATION_ENLARGED.note(audit, operator, into);
        outbox.append(OrganizationEvents.merged(merged, into.id(), merge.mergedAt()));
        return merge;
    }

    private static void refuse(List<FieldError> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
