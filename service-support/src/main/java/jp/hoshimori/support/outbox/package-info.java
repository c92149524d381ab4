/**
 * Events leave with the transaction that decided on them: {@link jp.hoshimori.support.outbox.Outbox} writes a row, and
 * a relay in every replica brings the rows to Kafka, at least once and in order for each aggregate.
 */
package jp.hoshimori.support.outbox;
