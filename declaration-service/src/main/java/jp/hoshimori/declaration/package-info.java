/**
 * The declaration service: organizations, what they let others do, their declarations and the public register.
 *
 * <p>Owns the database {@code declaration}. Emits {@code jp.hoshimori.organization.registered.v1}, {@code
 * jp.hoshimori.access-grant.changed.v1} and {@code jp.hoshimori.declaration.made.v1}; hears no event yet.
 */
package jp.hoshimori.declaration;
