/**
 * Access grants (委任): what an organization lets another one do with its data, until when, and what was done with it.
 * Owns the tables {@code access_grant} and {@code access_grant_use}; who gave and took is in the audit trail. Emits
 * {@code jp.hoshimori.access-grant.changed.v1}, by which every service decides for itself; hears {@code
 * jp.hoshimori.access-grant.used.v1}.
 */
package jp.hoshimori.declaration.grant;
