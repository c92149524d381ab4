package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** A complete sheet of answers to edition 3.1, from which a test changes what it is about. */
public final class AnswerSheet {

    private static final Questionnaire EDITION = Editions.jisha25v31();

    private final List<Answer> answers;

    private AnswerSheet(List<Answer> answers) {
        this.answers = answers;
    }

    /** The same answer to every question. */
    public static AnswerSheet all(Answer answer) {
        return new AnswerSheet(Collections.nCopies(EDITION.questions().size(), answer));
    }

    /** These answers, one to each question. */
    static AnswerSheet of(List<Answer> answers) {
        return new AnswerSheet(answers);
    }

    /** The same sheet with another answer to some questions. */
    public AnswerSheet with(Answer answer, int... questions) {
        List<Answer> changed = new ArrayList<>(answers);
        IntStream.of(questions).forEach(question -> changed.set(question - 1, answer));
        return new AnswerSheet(changed);
    }

    /** The sheet as validated answers. */
    public Answers answers() {
        return Answers.of(EDITION, answers);
    }

    /** The sheet as it is sent. */
    public List<SubmittedAnswer> submitted() {
        return IntStream.range(0, answers.size())
                .mapToObj(index ->
                        new SubmittedAnswer(index + 1, answers.get(index).name()))
                .toList();
    }
}
