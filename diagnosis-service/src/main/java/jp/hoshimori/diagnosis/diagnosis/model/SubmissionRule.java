package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;

/** One thing that a submission must keep to become a diagnosis. */
@FunctionalInterface
interface SubmissionRule {

    /** What is wrong, place by place, with a reason a person can act on; nothing when the rule is kept. */
    Stream<FieldError> violations(Submission submission);
}
