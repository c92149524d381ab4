package jp.hoshimori.catalog.service.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hoshimori.problem.LocalizedText;

/** The prefectures of Japan by JIS X 0401 code. */
public record Prefectures(String edition, Map<String, LocalizedText> names) {

    public Prefectures {
        names = Map.copyOf(new TreeMap<>(names));
    }

    /** The prefecture's name; empty for a code that is none. */
    public Optional<LocalizedText> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** Whether the code is a prefecture's. */
    public boolean contains(String code) {
        return names.containsKey(code);
    }
}
