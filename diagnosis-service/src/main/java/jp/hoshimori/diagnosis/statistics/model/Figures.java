package jp.hoshimori.diagnosis.statistics.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hoshimori.diagnosis.comparison.model.Counts;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * What is said of a group.
 *
 * @param respondents how many it has
 * @param points the sum of their totals
 * @param bands how many of them lie in each band, in the edition's order
 */
public record Figures(int respondents, long points, Map<String, Integer> bands) {

    public Figures {
        bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
    }

    /** The figures of what was counted. */
    public static Figures of(Counts counts, Questionnaire edition) {
        int[] totals = counts.totals();
        long points = 0;
        Map<String, Integer> bands = new LinkedHashMap<>();
        edition.bands().forEach(band -> bands.put(band.code(), within(band, counts)));
        for (int index = 0; index < totals.length; index++) {
            points += (long) (counts.lowest() + index) * totals[index];
        }
        return new Figures(counts.respondents(), points, bands);
    }

    /** The figures of those in this group who are not in the other, which is a part of it. */
    public Figures without(Figures part) {
        Map<String, Integer> rest = new LinkedHashMap<>(bands);
        part.bands.forEach((band, count) -> rest.merge(band, -count, Integer::sum));
        return new Figures(respondents - part.respondents, points - part.points, rest);
    }

    /** The mean total, to one decimal. */
    public BigDecimal mean() {
        return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(respondents), 1, RoundingMode.HALF_UP);
    }

    private static int within(Band band, Counts counts) {
        int[] totals = counts.totals();
        int within = 0;
        for (int index = 0; index < totals.length; index++) {
            within += band.covers(counts.lowest() + index) ? totals[index] : 0;
        }
        return within;
    }
}
