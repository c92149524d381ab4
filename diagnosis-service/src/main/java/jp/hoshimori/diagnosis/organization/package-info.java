/**
 * What this service knows of organizations: what they do, how large they are and where, learned from events, so that a
 * diagnosis is grouped with its like without asking another service. When one is merged into another, every package lets
 * what it keeps of it go along, in the transaction that hears of it; from then on the database refuses to store anything
 * for the merged one, in the statement that would, and callers are told {@code 410 organization-merged}, whatever they ask.
 *
 * <p>Hears {@code jp.hoshimori.organization.registered.v1} and {@code jp.hoshimori.organization.changed.v1}; emits none.
 */
package jp.hoshimori.diagnosis.organization;
