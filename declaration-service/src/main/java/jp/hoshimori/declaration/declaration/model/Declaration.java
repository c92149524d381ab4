package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An organization's own statement that it works on its security (自己宣言); its states are its subtypes. */
public sealed interface Declaration permits StandingDeclaration, EndedDeclaration {

    /** What stays of it, whatever becomes of it. */
    Origin origin();

    /** What was declared. */
    Pledge pledge();

    /** What its two stars rest on; empty for one star. */
    Optional<Grounds> grounds();

    /** When it stepped up from one star to two; empty when it never did. */
    Optional<Instant> upgradedAt();

    /** When it was last changed. */
    Instant updatedAt();

    /** The name of the state it is in. */
    DeclarationStatus status();

    /** How it ended; empty while it stands. */
    Optional<Ending> end();

    /** Grows with each change. */
    long version();

    /** The id. */
    default UUID id() {
        return origin().id();
    }

    /** The number it is looked up by. */
    default DeclarationNumber number() {
        return origin().number();
    }

    /** The organization that declared. */
    default UUID organizationId() {
        return origin().organizationId();
    }

    /** When it was made. */
    default Instant declaredAt() {
        return origin().declaredAt();
    }

    /** What was declared last. */
    default Star star() {
        return pledge().star();
    }
}
