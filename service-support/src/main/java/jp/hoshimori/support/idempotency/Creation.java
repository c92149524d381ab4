package jp.hoshimori.support.idempotency;

import jp.hoshimori.support.outbox.OutboxEvent;
import jp.hoshimori.support.statement.RowInsert;

/**
 * What a creating operation is about to make, when that is one row and one event.
 *
 * @param created what the caller is told
 * @param row the row
 * @param event what others are told
 */
public record Creation(Created created, RowInsert row, OutboxEvent event) {}
