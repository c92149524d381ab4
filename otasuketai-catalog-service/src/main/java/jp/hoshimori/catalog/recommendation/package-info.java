/**
 * Which services suit an organization. Keeps, of each organization, where it is and how large, and its last diagnosis:
 * both learned from events, so that a recommendation asks no other service.
 *
 * <p>Hears {@code jp.hoshimori.diagnosis.completed.v1}, {@code .claimed.v1} and {@code .erased.v1}; {@code
 * jp.hoshimori.organization.registered.v1} and {@code .changed.v1}; emits none.
 */
package jp.hoshimori.catalog.recommendation;
