/**
 * The review queue: what the operator should look at, raised by whatever notices it. Emits and hears no events.
 */
package jp.hoshimori.declaration.review;
