package jp.hoshimori.declaration.disclosure.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What an organization shows a named buyer (開示); its states are its subtypes. */
public sealed interface Disclosure permits StandingDisclosure, RevokedDisclosure {

    /** The id. */
    UUID id();

    /** What is shown to whom, and until when. */
    DisclosureTerms terms();

    /** When it was given. */
    Instant disclosedAt();

    /** When it was taken back; empty while it was not, also after it has expired. */
    Optional<Instant> takenBackAt();

    /** Grows with each change. */
    long version();
}
