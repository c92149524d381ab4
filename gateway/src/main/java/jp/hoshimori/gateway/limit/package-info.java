/** What a request may weigh, how it must be written and how long it may take to arrive. */
package jp.hoshimori.gateway.limit;
