/**
 * Misuse of logo marks: reports by anyone, and the cases that the operator makes of them. Owns the tables
 * {@code misuse_case}, {@code misuse_case_step} and {@code misuse_report_count}. A case may be about an organization, but
 * is not shown to it, and nothing is kept of who reported. Emits and hears no events.
 */
package jp.hoshimori.declaration.misuse;
