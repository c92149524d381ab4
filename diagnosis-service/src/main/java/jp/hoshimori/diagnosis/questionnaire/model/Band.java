package jp.hoshimori.diagnosis.questionnaire.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * A range of totals that means the same situation.
 *
 * @param code names it to programs; the list of codes grows with editions
 * @param from the lowest total in it
 * @param to the highest total in it
 * @param situation what such a total says about the organization (現在の状況)
 * @param nextStep what to do about it (次の対策)
 */
public record Band(String code, int from, int to, LocalizedText situation, LocalizedText nextStep) {

    /** Whether a total lies in this band. */
    public boolean covers(int total) {
        return from <= total && total <= to;
    }
}
