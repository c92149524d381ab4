package jp.hoshimori.diagnosis.handbook;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version in a list, without its text.
 *
 * @param publishedAt null while it is a draft
 * @param endedAt null until it was superseded or withdrawn
 */
record HandbookSummary(
        int number,
        String state,
        String language,
        UUID diagnosisId,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        Instant endedAt) {

    static HandbookSummary of(Tuple row) {
        return new HandbookSummary(
                row.get("number", Integer.class),
                row.get("state", String.class),
                row.get("language", String.class),
                row.get("diagnosis_id", UUID.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class),
                row.get("published_at", Instant.class),
                row.get("ended_at", Instant.class));
    }

    /** Where a list continues after this version. */
    List<String> sortKey() {
        return List.of(String.valueOf(number));
    }
}
