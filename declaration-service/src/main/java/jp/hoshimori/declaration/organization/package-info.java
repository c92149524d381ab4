/**
 * Organizations: registered by their own people under the id that their tokens name, changed by them, found and merged
 * by the operator. What else shows or keeps something of an organization takes part through {@link
 * jp.hoshimori.declaration.organization.RegistrationFollower}, {@link
 * jp.hoshimori.declaration.organization.ProfileChangeFollower} and {@link
 * jp.hoshimori.declaration.organization.MergeFollower}. Emits {@code jp.hoshimori.organization.registered.v1} and {@code
 * jp.hoshimori.organization.changed.v1}; hears no events.
 */
package jp.hoshimori.declaration.organization;
