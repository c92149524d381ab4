/**
 * The review queue: what the operator should look at, raised by whatever notices it, and what came of it. Owns the table
 * {@code review_item}. Emits and hears no events.
 */
package jp.hoshimori.declaration.review;
