package jp.hoshimori.declaration.declaration.model;

/** The name of a declaration's state, where a type cannot tell it: in storage and on the wire. */
public enum DeclarationStatus {
    /** It holds today. */
    STANDING
}
