/** A request at the door with its response, the chain of policies it passes, and the one way of refusing it. */
package jp.hoshimori.gateway.exchange;
