/**
 * The catalog of お助け隊 services: which are registered, and which suit an organization.
 *
 * <p>Owns the database {@code catalog}. Emits no event; hears {@code jp.hoshimori.diagnosis.completed.v1},
 * {@code jp.hoshimori.diagnosis.claimed.v1} and {@code jp.hoshimori.organization.registered.v1}.
 */
package jp.hoshimori.catalog;
