/**
 * Events arrive at least once and take effect once: the consumer remembers each event in the transaction of its
 * effect. What can never take effect goes to the consumer's dead-letter topic, where an operator reads and replays it.
 */
package jp.hoshimori.support.inbox;
