/**
 * The audit trail: who did what to which thing, written in the transaction that does it and read by the operator. Emits
 * and hears no events.
 */
package jp.hoshimori.declaration.audit;
