package jp.hoshimori.declaration.declaration.model;

import java.util.Map;
import java.util.Objects;
import jp.hoshimori.declaration.principles.model.Verification;
import jp.hoshimori.problem.LocalizedText;

/**
 * What an organization pledges (誓約) with each star, in words.
 *
 * @param source where the words were taken from
 * @param verification whether they were compared with their official source
 * @param texts the words for every star
 */
public record PledgeTexts(LocalizedText source, Verification verification, Map<Star, LocalizedText> texts) {

    public PledgeTexts {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(verification, "verification");
        texts = Map.copyOf(texts);
        for (Star star : Star.values()) {
            if (!texts.containsKey(star)) {
                throw new IllegalArgumentException("no pledge for " + star);
            }
        }
    }

    /** The words that go with a star. */
    public LocalizedText of(Star star) {
        return texts.get(star);
    }
}
