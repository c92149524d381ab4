package jp.hoshimori.diagnosis.questionnaire.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * One question (設問) of an edition.
 *
 * @param number counts from 1 through the whole edition
 * @param part the number of the part it belongs to
 * @param topic what it is about, in a word such as {@code BACKUPS} that stays the same from edition to edition
 * @param theme the heading under which the official commentary explains it
 * @param themeVerification whether that heading was seen in its source
 * @param textVerification whether the question's Japanese words were seen in their source
 * @param text the question as it is asked; a mark such as ※1 refers to a note
 */
public record Question(
        int number,
        int part,
        String topic,
        LocalizedText theme,
        Verification themeVerification,
        Verification textVerification,
        LocalizedText text) {}
