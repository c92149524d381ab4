package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Band;

/**
 * What a set of answers is worth.
 *
 * @param total the points of all answers; may be negative
 * @param parts the points of each part, in order; they add up to the total
 * @param band what the total means
 */
public record Score(int total, List<PartScore> parts, Band band) {

    public Score {
        parts = List.copyOf(parts);
    }

    /** The highest total that the answers could have got. */
    public int maximum() {
        return parts.stream().mapToInt(PartScore::maximum).sum();
    }
}
