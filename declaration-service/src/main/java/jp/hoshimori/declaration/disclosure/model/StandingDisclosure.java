package jp.hoshimori.declaration.disclosure.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A disclosure that nobody has taken back; it ends when its terms say so.
 *
 * @param id the id
 * @param terms what is shown to whom, and until when
 * @param disclosedAt when it was given
 * @param version grows with each change
 */
public record StandingDisclosure(UUID id, DisclosureTerms terms, Instant disclosedAt, long version)
        implements Disclosure {

    public StandingDisclosure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(disclosedAt, "disclosedAt");
    }

    @Override
    public Optional<Instant> takenBackAt() {
        return Optional.empty();
    }

    /** The same disclosure, taken back; one that has expired may be, too. */
    public RevokedDisclosure revoke(Instant at) {
        return new RevokedDisclosure(id, terms, disclosedAt, at, version + 1);
    }
}
