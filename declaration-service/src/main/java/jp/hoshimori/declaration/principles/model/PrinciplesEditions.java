package jp.hoshimori.declaration.principles.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every edition of the principles that was ever pledged or may be.
 *
 * @param all the editions, the newest first
 */
public record PrinciplesEditions(List<PrinciplesEdition> all) {

    public PrinciplesEditions {
        all = List.copyOf(all);
        if (all.stream().map(PrinciplesEdition::id).distinct().count() != all.size()) {
            throw new IllegalArgumentException("two editions share an id");
        }
    }

    /** The edition of that id, or empty when there is none. */
    public Optional<PrinciplesEdition> find(String id) {
        return all.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** The editions that a declaration made on that day may pledge, the newest first. */
    public List<PrinciplesEdition> inForce(LocalDate day) {
        return all.stream().filter(edition -> edition.isInForce(day)).toList();
    }
}
