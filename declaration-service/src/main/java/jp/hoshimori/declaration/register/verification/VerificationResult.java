package jp.hoshimori.declaration.register.verification;

/** What the register says to a number. */
enum VerificationResult {
    /** The declaration stands. */
    STANDING,
    /** There was one, which ended. */
    ENDED,
    /** The register has none of that number, or shows none under that corporate number. */
    NEVER_KNOWN,
    /** This cannot be such a number. */
    MALFORMED
}
