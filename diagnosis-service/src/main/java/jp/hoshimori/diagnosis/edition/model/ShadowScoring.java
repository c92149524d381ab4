package jp.hoshimori.diagnosis.edition.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What past answers would have been worth under an edition.
 *
 * <p>A topic that a past edition did not ask about is not guessed: it makes the edition's total a range, from the worst
 * to the best answer to it.
 *
 * @param scoredAt when it was found out
 * @param diagnoses how many past diagnoses were scored
 * @param meanChange by how many points their totals would have changed on average; empty when there were none
 * @param sameBand how many would have stayed in their band
 * @param bandChanges how many would have changed band, the most first
 * @param undecided of how many the band depends on topics that they were not asked about
 * @param topicsNotAsked topics of the edition that past diagnoses were not asked about
 * @param topicsLeftOut topics of past diagnoses that the edition does not ask about
 */
public record ShadowScoring(
        Instant scoredAt,
        int diagnoses,
        Optional<MeanChange> meanChange,
        int sameBand,
        List<BandChange> bandChanges,
        int undecided,
        List<TopicCount> topicsNotAsked,
        List<TopicCount> topicsLeftOut) {

    public ShadowScoring {
        bandChanges = List.copyOf(bandChanges);
        topicsNotAsked = List.copyOf(topicsNotAsked);
        topicsLeftOut = List.copyOf(topicsLeftOut);
    }

    /**
     * The mean change of totals, in points with two decimals.
     *
     * @param lowest with the worst answers to what was not asked
     * @param highest with the best answers to it; the same when everything was asked
     */
    public record MeanChange(BigDecimal lowest, BigDecimal highest) {}

    /**
     * How many diagnoses would have gone from one band to another.
     *
     * @param from the code of the band they were in
     * @param to the code of the band they would be in
     */
    public record BandChange(String from, String to, int diagnoses) {}

    /** How many past diagnoses a topic is missing from, or left out of. */
    public record TopicCount(String topic, int diagnoses) {}
}
