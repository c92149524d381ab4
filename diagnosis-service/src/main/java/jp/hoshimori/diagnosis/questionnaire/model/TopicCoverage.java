package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.Set;

/** Something that speaks about questions by their topic, such as advice, and must know every topic that is asked. */
@FunctionalInterface
public interface TopicCoverage {

    /** Those of the topics that it has nothing to say about; empty when it covers all of them. */
    Set<String> uncovered(Set<String> topics);
}
