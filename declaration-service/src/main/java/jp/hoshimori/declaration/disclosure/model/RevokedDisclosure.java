package jp.hoshimori.declaration.disclosure.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A disclosure that was taken back: it shows nothing any more, and stays so.
 *
 * @param id the id
 * @param terms what it was about
 * @param disclosedAt when it was given
 * @param revokedAt when it was taken back
 * @param version grows with each change
 */
public record RevokedDisclosure(UUID id, DisclosureTerms terms, Instant disclosedAt, Instant revokedAt, long version)
        implements Disclosure {

    public RevokedDisclosure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(disclosedAt, "disclosedAt");
        Objects.requireNonNull(revokedAt, "revokedAt");
    }

    @Override
    public Optional<Instant> takenBackAt() {
        return Optional.of(revokedAt);
    }
}
