/**
 * What a service's tests hold its events against: the schema for what it emits
 * ({@link jp.hoshimori.event.contract.EventContract}) and the golden samples for what it hears
 * ({@link jp.hoshimori.event.contract.GoldenSamples}).
 *
 * <p>Meant for tests. The validator behind it is an optional dependency, so that no service carries it at run time; a
 * service that calls {@code EventContract} adds {@code com.networknt:json-schema-validator} with scope test.
 */
package jp.hoshimori.event.contract;
