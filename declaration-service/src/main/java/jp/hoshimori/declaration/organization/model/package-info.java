/**
 * What an organization is and which input may become one: plain Java without framework, storage or wire. Emits and
 * hears no event.
 */
package jp.hoshimori.declaration.organization.model;
