package jp.hoshimori.catalog.service.model;

import java.util.List;
import java.util.TreeSet;

/**
 * Where a service is offered: all of Japan, or a list of prefectures.
 *
 * @param prefectures JIS X 0401 codes in ascending order; empty when nationwide
 */
public record Coverage(boolean nationwide, List<String> prefectures) {

    /** Refuses a coverage that is both nationwide and listed, or neither. */
    public Coverage {
        prefectures = List.copyOf(new TreeSet<>(prefectures));
        if (nationwide != prefectures.isEmpty()) {
            throw new IllegalArgumentException("a service covers either all of Japan or the prefectures it lists");
        }
    }

    /** All of Japan. */
    public static Coverage ofJapan() {
        return new Coverage(true, List.of());
    }

    /** The listed prefectures only. */
    public static Coverage of(String... prefectures) {
        return new Coverage(false, List.of(prefectures));
    }

    /** Whether the service is offered in the prefecture of this JIS X 0401 code. */
    public boolean covers(String prefecture) {
        return nationwide || prefectures.contains(prefecture);
    }
}
