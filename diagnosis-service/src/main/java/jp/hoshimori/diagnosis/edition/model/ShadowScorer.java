package jp.hoshimori.diagnosis.edition.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.hoshimori.diagnosis.edition.model.ShadowScoring.BandChange;
import jp.hoshimori.diagnosis.edition.model.ShadowScoring.MeanChange;
import jp.hoshimori.diagnosis.edition.model.ShadowScoring.TopicCount;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** Scores past answers, one diagnosis after the other, by an edition that nobody has answered, topic by topic. */
public final class ShadowScorer {

    private static final int DECIMALS = 2;

    private static final Comparator<BandChange> MOST_FIRST = Comparator.comparingInt(BandChange::diagnoses)
            .reversed()
            .thenComparing(BandChange::from)
            .thenComparing(BandChange::to);

    private final Questionnaire edition;
    private final Map<Answer, Integer> points = new EnumMap<>(Answer.class);
    private final Map<String, PastEdition> pastEditions = new HashMap<>();
    private final Map<Bands, Integer> bandChanges = new HashMap<>();
    private final Map<String, Integer> notAsked = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int diagnoses;
    private int sameBand;
    private int undecided;
    private long lowestChange;
    private long highestChange;

    /** A scorer by an edition that passed its coherence check. */
    public ShadowScorer(Questionnaire edition) {
        this.edition = edition;
        for (Answer answer : Answer.values()) {
            points.put(answer, edition.pointsOf(answer));
        }
    }

    /** Scores one more diagnosis. */
    public void add(PastDiagnosis past) {
        PastEdition asked = pastEditions.computeIfAbsent(
                past.questionnaire().id(), id -> PastEdition.of(past.questionnaire(), edition.topics()));
        int known = asked.shared().stream()
                .mapToInt(question -> points.get(past.answers().get(question - 1)))
                .sum();
        int lowest = known + asked.missing().size() * edition.worstPoints();
        int highest = known + asked.missing().size() * edition.bestPoints();
        diagnoses++;
        lowestChange += lowest - past.total();
        highestChange += highest - past.total();
        countBand(
                past.band(),
                edition.bandOf(lowest).code(),
                edition.bandOf(highest).code());
        asked.missing().forEach(topic -> notAsked.merge(topic, 1, Integer::sum));
        asked.extra().forEach(topic -> leftOut.merge(topic, 1, Integer::sum));
    }

    /** What is known after all that were added. */
    public ShadowScoring result(Instant scoredAt) {
        return new ShadowScoring(
                scoredAt,
                diagnoses,
                diagnoses == 0
                        ? Optional.empty()
                        : Optional.of(new MeanChange(mean(lowestChange), mean(highestChange))),
                sameBand,
                bandChanges.entrySet().stream()
                        .map(change -> new BandChange(
                                change.getKey().from(), change.getKey().to(), change.getValue()))
                        .sorted(MOST_FIRST)
                        .toList(),
                undecided,
                counts(notAsked),
                counts(leftOut));
    }

    private void countBand(String before, String lowest, String highest) {
        if (!lowest.equals(highest)) {
            undecided++;
        } else if (lowest.equals(before)) {
            sameBand++;
        } else {
            bandChanges.merge(new Bands(before, lowest), 1, Integer::sum);
        }
    }

    private BigDecimal mean(long sum) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(diagnoses), DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static List<TopicCount> counts(Map<String, Integer> byTopic) {
        return byTopic.entrySet().stream()
                .map(topic -> new TopicCount(topic.getKey(), topic.getValue()))
                .toList();
    }

    /** From one band to another. */
    private record Bands(String from, String to) {}

    /**
     * A past edition beside the one that scores.
     *
     * @param shared the numbers of its questions whose topics both ask about
     * @param missing the topics that it did not ask about
     * @param extra the topics that it alone asked about
     */
    private record PastEdition(List<Integer> shared, List<String> missing, List<String> extra) {

        static PastEdition of(Questionnaire past, Set<String> topics) {
            Set<String> asked = past.topics();
            return new PastEdition(
                    past.questions().stream()
                            .filter(question -> topics.contains(question.topic()))
                            .map(Question::number)
                            .toList(),
                    topics.stream().filter(topic -> !asked.contains(topic)).toList(),
                    asked.stream().filter(topic -> !topics.contains(topic)).toList());
        }
    }
}
