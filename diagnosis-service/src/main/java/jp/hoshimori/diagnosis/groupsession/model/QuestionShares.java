package jp.hoshimori.diagnosis.groupsession.model;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;

/**
 * How a question was answered, in per cent of the participants.
 *
 * @param question the question
 * @param implemented 実施している
 * @param partial 一部実施している
 * @param notImplemented 実施していない
 * @param unknown わからない
 */
public record QuestionShares(
        Question question, double implemented, double partial, double notImplemented, double unknown) {

    /** The shares of one question among at least one sheet. */
    static QuestionShares of(Question question, List<Sheet> sheets) {
        return new QuestionShares(
                question,
                share(Answer.IMPLEMENTED, question, sheets),
                share(Answer.PARTIAL, question, sheets),
                share(Answer.NOT_IMPLEMENTED, question, sheets),
                share(Answer.UNKNOWN, question, sheets));
    }

    private static double share(Answer answer, Question question, List<Sheet> sheets) {
        long given = sheets.stream()
                .filter(sheet -> sheet.answers().to(question.number()) == answer)
                .count();
        return Rounding.toTenths(100.0 * given / sheets.size());
    }
}
