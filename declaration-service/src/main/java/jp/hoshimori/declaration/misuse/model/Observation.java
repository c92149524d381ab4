package jp.hoshimori.declaration.misuse.model;

import java.util.Objects;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;

/**
 * What somebody saw.
 *
 * @param url where, on the web
 * @param place where else; one of the two is there
 * @param description what is wrong with it
 * @param number the declaration number that is shown with the mark, issued or not
 */
public record Observation(
        Optional<String> url, Optional<String> place, String description, Optional<DeclarationNumber> number) {

    public Observation {
        Objects.requireNonNull(description, "description");
        if (url.isEmpty() && place.isEmpty()) {
            throw new IllegalArgumentException("an observation was made somewhere");
        }
    }
}
