/** What the OpenAPI documents of all services have in common. */
package jp.hoshimori.support.openapi;
