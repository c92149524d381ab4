package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;

/** One thing that must hold for an edition to be usable. */
@FunctionalInterface
interface CoherenceRule {

    /** A sentence for each place where the edition breaks this rule; nothing when it keeps it. */
    Stream<FieldError> violations(Questionnaire questionnaire);
}
