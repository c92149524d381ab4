/**
 * The registered services: their storage, the public list, and the sample services that a new installation shows.
 *
 * <p>Emits and hears no event.
 */
package jp.hoshimori.catalog.service;
