package jp.hoshimori.declaration.declaration.model;

/** Whether a declaration holds, and if not, why. */
public enum DeclarationStatus {
    /** It holds. */
    STANDING,
    /** Its organization withdrew it. */
    WITHDRAWN,
    /** Its time was over. */
    EXPIRED,
    /** An operator ended it. */
    ENDED_BY_OPERATOR
}
