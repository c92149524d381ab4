package jp.hoshimori.declaration.grant.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What an organization lets another one do with its data (委任); its states are its subtypes. */
public sealed interface AccessGrant permits StandingGrant, RevokedGrant {

    /** The id. */
    UUID id();

    /** Who may do what, and until when. */
    GrantTerms terms();

    /** When it was given. */
    Instant grantedAt();

    /** When it was taken back; empty while it was not, also after it has expired. */
    Optional<Instant> takenBackAt();

    /** Grows with each change. */
    long version();
}
