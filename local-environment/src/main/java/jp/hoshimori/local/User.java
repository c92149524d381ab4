package jp.hoshimori.local;

import java.util.Set;
import java.util.UUID;

/**
 * A person who can sign in.
 *
 * @param organizationId the organization in whose name the person acts: the token's {@code org} claim
 * @param roles the realm roles, such as {@code member} and {@code admin}
 */
public record User(String username, String password, String email, UUID organizationId, Set<String> roles) {

    /** Hides the password. */
    @Override
    public String toString() {
        return "User[" + username + ", organization " + organizationId + ", roles " + roles + "]";
    }
}
