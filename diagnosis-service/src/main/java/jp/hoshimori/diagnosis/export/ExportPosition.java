package jp.hoshimori.diagnosis.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A place in the order of changes: what comes after it is still to be read. */
record ExportPosition(Instant updatedAt, UUID id) {

    private static final UUID BEFORE_EVERY_ID = new UUID(0, 0);

    /** The place before everything that changed then or later. */
    static ExportPosition before(Instant updatedSince) {
        return new ExportPosition(updatedSince, BEFORE_EVERY_ID);
    }

    static ExportPosition ofKey(List<String> key) {
        return new ExportPosition(Instant.parse(key.get(0)), UUID.fromString(key.get(1)));
    }

    List<String> key() {
        return List.of(updatedAt.toString(), id.toString());
    }
}
