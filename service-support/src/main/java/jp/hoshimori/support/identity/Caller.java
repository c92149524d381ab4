package jp.hoshimori.support.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.hoshimori.problem.ProblemException;

/**
 * Whoever makes a request.
 *
 * @param subject the token's {@code sub}; {@code anonymous} without a token
 * @param organizationId the organization the caller acts for, from the claim {@code org}
 * @param roles realm roles such as {@code member}, {@code admin}, {@code operator}
 * @param scopes OAuth scopes such as {@code diagnoses:read}
 */
public record Caller(String subject, Optional<UUID> organizationId, Set<String> roles, Set<String> scopes) {

    /** A caller without a token. */
    public static final Caller ANONYMOUS = new Caller("anonymous", Optional.empty(), Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** Whether this is nobody in particular. */
    public boolean isAnonymous() {
        return this.equals(ANONYMOUS);
    }

    /** Whether the caller acts for this organization. */
    public boolean actsFor(UUID organization) {
        return organizationId.filter(organization::equals).isPresent();
    }

    /**
     * Refuses everyone who does not act for this organization, in the words that also stand for one that does not exist.
     *
     * @throws ProblemException 404, so that identifiers of others cannot be told from invented ones
     */
    public void requireOwn(UUID organization) {
        if (!actsFor(organization)) {
            throw ProblemException.notFound();
        }
    }
}
