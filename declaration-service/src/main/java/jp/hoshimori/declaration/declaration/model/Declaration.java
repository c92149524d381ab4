package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.UUID;

/** An organization's own statement that it works on its security (自己宣言); its states are its subtypes. */
public sealed interface Declaration permits StandingDeclaration {

    /** The id. */
    UUID id();

    /** The number it is looked up by. */
    DeclarationNumber number();

    /** The organization that declared. */
    UUID organizationId();

    /** What was declared. */
    Pledge pledge();

    /** When it was made. */
    Instant declaredAt();

    /** The name of the state it is in. */
    DeclarationStatus status();

    /** Grows with each change. */
    long version();
}
