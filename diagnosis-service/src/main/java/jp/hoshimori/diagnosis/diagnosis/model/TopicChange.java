package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;

/**
 * How the answer about one topic changed.
 *
 * @param question the later edition's question, or the earlier one's when the later asks nothing about it
 * @param before the earlier answer; empty when it was not asked
 * @param now the later answer; empty when it is not asked any more
 */
public record TopicChange(Question question, Optional<Answer> before, Optional<Answer> now) {

    /** In which direction it went. */
    public enum Kind {
        /** A better answer than before. */
        IMPROVED,
        /** A worse answer than before. */
        WORSENED,
        /** Not asked before. */
        NEW,
        /** Not asked any more. */
        GONE
    }

    /** In which direction it went. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.NEW;
        }
        if (now.isEmpty()) {
            return Kind.GONE;
        }
        return now.get().compareTo(before.get()) < 0 ? Kind.IMPROVED : Kind.WORSENED;
    }
}
