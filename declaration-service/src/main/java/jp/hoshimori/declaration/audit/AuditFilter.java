package jp.hoshimori.declaration.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which audit events are asked for; what is empty does not matter.
 *
 * @param act what was done
 * @param actor who did it
 * @param subjectType to what kind of thing
 * @param subjectId to which one
 * @param organizationId whose that is
 * @param from done then or later
 * @param to done before then
 * @param acknowledged whether an operator has seen it
 */
record AuditFilter(
        Optional<String> act,
        Optional<String> actor,
        Optional<String> subjectType,
        Optional<String> subjectId,
        Optional<UUID> organizationId,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Boolean> acknowledged) {

    /**
     * A condition that an index answers in the list's order.
     *
     * @param sql the condition, with a question mark for each value
     */
    record Condition(String sql, List<Object> values) {}

    /** An organization's own events. */
    static AuditFilter of(UUID organizationId, Optional<String> act, Optional<Instant> from, Optional<Instant> to) {
        return new AuditFilter(
                act,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(organizationId),
                from,
                to,
                Optional.empty());
    }

    /** What is looked for in the index: the narrowest of what was asked, which leaves the rest to {@link #meets}. */
    Optional<Condition> leading() {
        return Stream.of(
                        subjectId.map(id -> new Condition("subject_id = ?", List.of(id))),
                        actor.map(who -> new Condition("actor = ?", List.of(who))),
                        organizationId.map(id -> new Condition("organization_id = ?", List.of(id))),
                        act.map(name -> new Condition("act = ?", List.of(name))),
                        acknowledged
                                .filter(seen -> !seen)
                                .map(unseen -> new Condition("acknowledged_at IS NULL", List.of())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether an event is among what was asked for. */
    boolean meets(AuditEvent event) {
        List<Predicate<AuditEvent>> conditions = new ArrayList<>();
        act.ifPresent(name -> conditions.add(each -> each.act().equals(name)));
        actor.ifPresent(who -> conditions.add(each -> each.actor().equals(who)));
        subjectType.ifPresent(
                type -> conditions.add(each -> each.subject().type().equals(type)));
        subjectId.ifPresent(id -> conditions.add(each -> each.subject().id().equals(id)));
        organizationId.ifPresent(id -> conditions.add(
                each -> each.subject().organizationId().filter(id::equals).isPresent()));
        acknowledged.ifPresent(
                seen -> conditions.add(each -> each.acknowledgement().isPresent() == seen));
        return conditions.stream().allMatch(condition -> condition.test(event));
    }
}
