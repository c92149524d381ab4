/** Forgetting what every service keeps for a while: stored answers and the events that have taken effect. */
package jp.hoshimori.support.retention;
