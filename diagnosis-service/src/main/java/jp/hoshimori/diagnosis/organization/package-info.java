/**
 * What this service knows of organizations: what they do, how large they are and where, learned from events, so that a
 * diagnosis is grouped with its like without asking another service.
 *
 * <p>Hears {@code jp.hoshimori.organization.registered.v1} and {@code jp.hoshimori.organization.changed.v1}; emits none.
 */
package jp.hoshimori.diagnosis.organization;
