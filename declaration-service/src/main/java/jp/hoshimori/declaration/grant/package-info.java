/**
 * Access grants (委任): what an organization lets another one do with its data, and until when. Owns the table {@code
 * access_grant}; who gave and took is in the audit trail. Emits {@code
 * jp.hoshimori.access-grant.changed.v1}, by which every service decides for itself; hears no events.
 */
package jp.hoshimori.declaration.grant;
