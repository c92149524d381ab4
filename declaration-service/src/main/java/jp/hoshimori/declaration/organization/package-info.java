/**
 * Organizations: registered by their own people, under the id that their tokens name. Emits {@code
 * jp.hoshimori.organization.registered.v1}; hears no events.
 */
package jp.hoshimori.declaration.organization;
