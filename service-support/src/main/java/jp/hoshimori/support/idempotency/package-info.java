/**
 * Creating requests that may be repeated: the first answer to an {@code Idempotency-Key} is stored in the transaction
 * of what it created, and given again, word for word, for 48 hours.
 */
package jp.hoshimori.support.idempotency;
