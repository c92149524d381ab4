/**
 * Access grants (委任): what an organization lets another one do with its data, until when, who gave and took it, and what
 * was done with it. Owns the tables {@code access_grant}, {@code access_grant_audit} and {@code access_grant_use}. Emits
 * {@code jp.hoshimori.access-grant.changed.v1}, by which every service decides for itself; hears {@code
 * jp.hoshimori.access-grant.used.v1}.
 */
package jp.hoshimori.declaration.grant;
