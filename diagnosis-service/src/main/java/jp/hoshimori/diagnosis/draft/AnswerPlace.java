package jp.hoshimori.diagnosis.draft;

import java.util.UUID;
import jp.hoshimori.diagnosis.draft.model.Sheet;
import jp.hoshimori.problem.ProblemException;

/**
 * Where an answer of a draft is saved.
 *
 * @param draftId the draft
 * @param site the number of the site, or that of the whole company
 * @param question the number of the question
 */
record AnswerPlace(UUID draftId, int site, int question) {

    /** The place of a company's answer. */
    static AnswerPlace ofCompany(UUID draftId, int question) {
        return new AnswerPlace(draftId, Sheet.COMPANY, question);
    }

    /**
     * The place of a site's answer.
     *
     * @param number counts from 1
     * @throws ProblemException 404 for a number that no site can have
     */
    static AnswerPlace ofSite(UUID draftId, int number, int question) {
        if (number == Sheet.COMPANY) {
            throw ProblemException.notFound();
        }
        return new AnswerPlace(draftId, number, question);
    }
}
