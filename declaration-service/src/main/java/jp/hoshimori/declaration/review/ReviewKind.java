package jp.hoshimori.declaration.review;

/** Why the operator should look at something. */
public enum ReviewKind {
    /** Two organizations may be one. */
    POSSIBLE_DUPLICATE,
    /** Somebody reported that a logo mark is misused. */
    LOGO_MARK_MISUSE,
    /** A basic policy could not be read at its own address until its grace period was over. */
    POLICY_UNREACHABLE,
    /** A second organization says that an external number is its own. */
    EXTERNAL_NUMBER_CLAIMED_TWICE
}
