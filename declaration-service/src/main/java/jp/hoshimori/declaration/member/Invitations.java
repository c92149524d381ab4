package jp.hoshimori.declaration.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.member.model.Invitation;
import jp.hoshimori.declaration.member.model.InvitationCode;
import jp.hoshimori.declaration.member.model.MemberRole;

/** The invitations that stand. Row-level security shows a transaction its organization's. */
@ApplicationScoped
class Invitations {

    private final InvitationTable table;

    Invitations(InvitationTable table) {
        this.table = table;
    }

    void add(Invitation invitation, InvitationCode code) {
        InvitationEntity row = new InvitationEntity();
        row.id = invitation.id();
        row.organizationId = invitation.organizationId();
        row.role = invitation.role().name();
        row.codeHash = code.hash();
        row.invitedAt = invitation.invitedAt();
        row.expiresAt = invitation.expiresAt();
        table.persist(row);
    }

    /** Deletes an invitation that was accepted. */
    void spend(Invitation invitation) {
        table.deleteById(invitation.id());
    }

    /** Deletes an invitation of the organization; whether there was one. */
    boolean remove(UUID organizationId, UUID id) {
        return table.delete("organizationId = ?1 and id = ?2", organizationId, id) > 0;
    }

    /** Deletes the organization's invitations that nobody can accept any more. */
    void removeExpired(UUID organizationId, Instant at) {
        table.delete("organizationId = ?1 and expiresAt <= ?2", organizationId, at);
    }

    long count(UUID organizationId) {
        return table.count("organizationId", organizationId);
    }

    /** Whose the invitation of that code is; empty when there is none. */
    Optional<UUID> organizationOf(InvitationCode code) {
        return table.getEntityManager()
                .createQuery("select organizationId from InvitationEntity where codeHash = :hash", UUID.class)
                .setParameter("hash", code.hash())
                .getResultStream()
                .findFirst();
    }

    /** The invitation of that code, which no other transaction gets until this one ends. */
    Optional<Invitation> lock(InvitationCode code) {
        return table.find("codeHash", code.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .map(Invitations::invitation);
    }

    /** An organization's invitations, newest first: never more than {@link Invitation#MOST}. */
    List<Invitation> of(UUID organizationId) {
        return table
                .find("organizationId", Sort.descending("id"), organizationId)
                .range(0, Invitation.MOST - 1)
                .stream()
                .map(Invitations::invitation)
                .toList();
    }

    /** Gives the invitations of one organization to another one. */
    void move(UUID from, UUID into) {
        table.update("organizationId = ?2 where organizationId = ?1", from, into);
    }

    private static Invitation invitation(InvitationEntity row) {
        return new Invitation(row.id, row.organizationId, MemberRole.valueOf(row.role), row.invitedAt, row.expiresAt);
    }

    @ApplicationScoped
    static class InvitationTable implements PanacheRepositoryBase<InvitationEntity, UUID> {}
}
