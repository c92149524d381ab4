package jp.hoshimori.declaration.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.member.model.Member;
import jp.hoshimori.declaration.member.model.MemberRole;
import org.hibernate.exception.ConstraintViolationException;

/** The members that are stored. Row-level security shows a transaction its organization's. */
@ApplicationScoped
class Members {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String JOIN = """
            UPDATE member SET organization_id = :into
             WHERE organization_id = :from
               AND subject NOT IN (SELECT there.subject FROM member there WHERE there.organization_id = :into)""";

    private final MemberTable table;

    Members(MemberTable table) {
        this.table = table;
    }

    /**
     * Stores a new member.
     *
     * @throws jp.hoshimori.problem.ProblemException 409 when a transaction that ran beside has made the person a member
     */
    void add(Member member) {
        MemberEntity row = new MemberEntity();
        row.id = member.id();
        row.organizationId = member.organizationId();
        row.subject = member.subject();
        row.role = member.role().name();
        row.since = member.since();
        try {
            table.persistAndFlush(row);
        } catch (ConstraintViolationException joinedBeside) {
            throw MemberProblems.alreadyMember();
        }
    }

    /** Stores what a member does by now, in the transaction that has locked the organization. */
    Member change(Member member, MemberRole role) {
        MemberEntity row = table.findById(member.id());
        row.role = role.name();
        table.flush();
        return member(row);
    }

    void remove(Member member) {
        table.deleteById(member.id());
    }

    /** How many administer the organization. */
    long administrators(UUID organizationId) {
        return table.count("organizationId = ?1 and role = ?2", organizationId, MemberRole.ADMIN.name());
    }

    /** Whether any organization counts this person in that the transaction may see. */
    boolean contain(String subject) {
        return table.count("subject", subject) > 0;
    }

    /** The organization's member of that id; empty when it has none such. */
    Optional<Member> ofId(UUID organizationId, UUID id) {
        return table.findByIdOptional(id)
                .filter(row -> row.organizationId.equals(organizationId))
                .map(Members::member);
    }

    /** An organization's members, those who have been there longest first, after the given id if there is one. */
    List<Member> of(UUID organizationId, Optional<UUID> after, int limit) {
        return table
                .find("organizationId = ?1 and id > ?2", Sort.ascending("id"), organizationId, after.orElse(FIRST))
                .range(0, limit - 1)
                .stream()
                .map(Members::member)
                .toList();
    }

    /** Gives the members of one organization to another one, but for those who are there already. */
    void move(UUID from, UUID into) {
        table.getEntityManager()
                .createNativeQuery(JOIN)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
        table.delete("organizationId", from);
    }

    private static Member member(MemberEntity row) {
        return new Member(
                row.id, row.organizationId, row.subject, MemberRole.valueOf(row.role), row.since, row.version);
    }

    @ApplicationScoped
    static class MemberTable implements PanacheRepositoryBase<MemberEntity, UUID> {}
}
