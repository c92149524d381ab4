package jp.hoshimori.declaration.grant;

/** What people do with a grant, as the audit names it. */
enum GrantAct {
    /** It was given. */
    GRANTED,
    /** It was taken back. */
    REVOKED
}
