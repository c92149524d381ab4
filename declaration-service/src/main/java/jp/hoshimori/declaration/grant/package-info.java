/**
 * Access grants (委任): what an organization lets another one do with its data, until when, and who gave and took it.
 * Owns the tables {@code access_grant} and {@code access_grant_audit}. Emits {@code
 * jp.hoshimori.access-grant.changed.v1}, by which every service decides for itself; hears no events.
 */
package jp.hoshimori.declaration.grant;
