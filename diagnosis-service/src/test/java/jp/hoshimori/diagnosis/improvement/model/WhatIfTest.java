package jp.hoshimori.diagnosis.improvement.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private final Scoring scoring = new Scoring(Editions.jisha25v31());
    private final Answers answers =
            AnswerSheet.all(PARTIAL).with(UNKNOWN, 9, 24).with(IMPLEMENTED, 1).answers();

    @Test
    void theScoreIsTheOneThatTheOtherAnswersWouldGet() {
        WhatIf whatIf = WhatIf.of(scoring, answers, Map.of(24, IMPLEMENTED, 9, NOT_IMPLEMENTED, 1, PARTIAL));

        Answers changed = AnswerSheet.all(PARTIAL)
                .with(NOT_IMPLEMENTED, 9)
                .with(IMPLEMENTED, 24)
                .answers();
        assertThat(whatIf.before()).isEqualTo(scoring.score(answers));
        assertThat(whatIf.after()).isEqualTo(scoring.score(changed));
        assertThat(whatIf.difference()).isEqualTo(5 + 1 - 2);
    }

    @Test
    void eachChangeSaysWhatItAddsInTheQuestionsOrder() {
        WhatIf whatIf = WhatIf.of(scoring, answers, Map.of(24, IMPLEMENTED, 9, NOT_IMPLEMENTED, 1, PARTIAL));

        assertThat(whatIf.changes())
                .extracting(
                        change -> change.question().number(),
                        AnswerChange::from,
                        AnswerChange::to,
                        AnswerChange::points)
                .containsExactly(
                        tuple(1, IMPLEMENTED, PARTIAL, -2),
                        tuple(9, UNKNOWN, NOT_IMPLEMENTED, 1),
                        tuple(24, UNKNOWN, IMPLEMENTED, 5));
    }

    @Test
    void theSameAnswerAgainIsNoChange() {
        WhatIf whatIf = WhatIf.of(scoring, answers, Map.of(2, PARTIAL));

        assertThat(whatIf.changes()).isEmpty();
        assertThat(whatIf.difference()).isZero();
    }
}
