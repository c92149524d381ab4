package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.List;

/**
 * One site and its answers as they were sent, which may be anything.
 *
 * @param name its name
 * @param answers its answers
 */
public record SubmittedSite(String name, List<SubmittedAnswer> answers) {

    public SubmittedSite {
        answers = List.copyOf(answers);
    }
}
