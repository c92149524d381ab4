package jp.hoshimori.gateway.route;

import java.util.List;
import java.util.Set;

/** Who may call an operation. */
public sealed interface Access {

    /** Anyone, with or without a token. */
    record Everyone() implements Access {}

    /**
     * Whoever has a valid token.
     *
     * @param alternatives sets of scopes of which the token must have all of one; an empty set asks for none
     */
    record TokenHolders(List<Set<String>> alternatives) implements Access {

        public TokenHolders {
            alternatives = List.copyOf(alternatives);
        }

        /** Whether a token with these scopes may call. */
        public boolean admits(Set<String> scopes) {
            return alternatives.stream().anyMatch(scopes::containsAll);
        }
    }
}
