package jp.hoshimori.diagnosis.advice.model;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every topic that is asked about has its advice, once, and every advice its topic. */
final class TopicRules {

    static final AdviceRule EVERY_TOPIC_HAS_ADVICE = TopicRules::uncovered;
    static final AdviceRule EVERY_ADVICE_HAS_A_TOPIC = TopicRules::adviceWithoutTopic;
    static final AdviceRule NO_TOPIC_IS_ADVISED_ON_TWICE = TopicRules::repeatedTopics;
    static final AdviceRule SEVERITY_AND_EASE_ARE_ONE_TO_THREE = TopicRules::impossibleWeights;

    private TopicRules() {}

    private static Stream<String> uncovered(AdviceEdition edition, Surroundings surroundings) {
        return surroundings.topics().stream()
                .filter(topic -> edition.find(topic).isEmpty())
                .sorted()
                .map("Nothing is advised on %s, which is asked about."::formatted);
    }

    private static Stream<String> adviceWithoutTopic(AdviceEdition edition, Surroundings surroundings) {
        Set<String> asked = surroundings.topics();
        return topics(edition)
                .filter(topic -> !asked.contains(topic))
                .map("No questionnaire asks about %s, which is advised on."::formatted);
    }

    private static Stream<String> repeatedTopics(AdviceEdition edition, Surroundings surroundings) {
        Set<String> seen = new HashSet<>();
        return topics(edition).filter(topic -> !seen.add(topic)).collect(Collectors.toSet()).stream()
                .map("%s is advised on more than once."::formatted);
    }

    private static Stream<String> impossibleWeights(AdviceEdition edition, Surroundings surroundings) {
        return edition.advice().stream()
                .filter(advice -> !isWeight(advice.severity()) || !isWeight(advice.ease()))
                .map(advice -> "The severity %d or the ease %d of %s is not one of 1 to 3."
                        .formatted(advice.severity(), advice.ease(), advice.topic()));
    }

    private static boolean isWeight(int weight) {
        return weight >= Advice.LOWEST && weight <= Advice.HIGHEST;
    }

    private static Stream<String> topics(AdviceEdition edition) {
        return edition.advice().stream().map(Advice::topic);
    }
}
