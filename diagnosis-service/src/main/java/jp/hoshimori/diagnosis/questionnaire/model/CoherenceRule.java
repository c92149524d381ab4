package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.stream.Stream;

/** One thing that must hold for an edition to be usable. */
@FunctionalInterface
interface CoherenceRule {

    /** A sentence for each place where the edition breaks this rule; nothing when it keeps it. */
    Stream<String> violations(Questionnaire questionnaire);
}
