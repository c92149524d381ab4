/**
 * The events of the platform: for each version of each event its identity and topic
 * ({@link jp.hoshimori.event.EventType}), its payload as a record, its JSON Schema ({@code /schemas}), the frozen schema
 * its readers were promised ({@code /released}), its golden samples ({@code /golden}), and {@code /asyncapi.yaml}, which
 * lists them all with who emits and who hears them.
 *
 * <p>Owned by no service: a producer is tested against the schema, a consumer against every golden sample. The package
 * emits and hears nothing itself.
 */
package jp.hoshimori.event;
