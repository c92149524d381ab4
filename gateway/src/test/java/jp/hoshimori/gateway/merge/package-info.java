/** Builds the gateway's OpenAPI documents from those of the services, while the gateway is being built. */
package jp.hoshimori.gateway.merge;
