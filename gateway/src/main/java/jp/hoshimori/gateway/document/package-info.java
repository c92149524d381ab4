/** What the gateway serves by itself: the merged OpenAPI document in two versions, and an index. */
package jp.hoshimori.gateway.document;
