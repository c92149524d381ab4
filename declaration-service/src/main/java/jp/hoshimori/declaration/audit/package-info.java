/**
 * The audit trail: who did what to which thing, written in the transaction that does it, read and acknowledged by the
 * operator, and read by the organization it concerns. Owns the table {@code audit_event}. Emits and hears no events.
 */
package jp.hoshimori.declaration.audit;
