/** Which operations exist, whose they are and who may call them: read from the merged OpenAPI document. */
package jp.hoshimori.gateway.route;
