package jp.hoshimori.diagnosis.comparison.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import jp.hoshimori.problem.LocalizedText;

/**
 * An official survey that asked the same questions, to compare with beside the platform's own respondents.
 *
 * @param id names it to programs
 * @param revision grows with each correction
 * @param title what it is called
 * @param respondents how many were asked
 * @param verification whether its figures were seen in the official source
 * @param reference the source in words
 * @param shares for each topic it speaks of, the percentage that answered 実施している or 一部実施している
 */
public record ReferenceSurvey(
        String id,
        int revision,
        LocalizedText title,
        int respondents,
        Verification verification,
        LocalizedText reference,
        List<Share> shares) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ReferenceSurvey {
        shares = List.copyOf(shares);
        Set<String> topics = new HashSet<>();
        for (Share share : shares) {
            if (!topics.add(share.topic())) {
                throw new IllegalArgumentException("The topic " + share.topic() + " is there twice.");
            }
            if (share.percent().signum() < 0 || share.percent().compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException("The share of " + share.topic() + " is not 0 to 100.");
            }
        }
    }

    /** The percentage for a topic; empty when the survey's source gives none. */
    public Optional<BigDecimal> of(String topic) {
        return shares.stream()
                .filter(share -> share.topic().equals(topic))
                .map(Share::percent)
                .findFirst();
    }

    /**
     * The share of one topic.
     *
     * @param topic the topic of the question, such as {@code UPDATES}
     * @param percent 0 to 100
     */
    public record Share(String topic, BigDecimal percent) {}
}
