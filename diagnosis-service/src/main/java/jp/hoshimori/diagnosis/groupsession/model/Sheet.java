package jp.hoshimori.diagnosis.groupsession.model;

import jp.hoshimori.diagnosis.diagnosis.model.Answers;

/**
 * What one participant answered, without anything that leads to the participant.
 *
 * @param answers the answers
 * @param score what they were worth
 * @param band the code of the band that is in
 */
public record Sheet(Answers answers, int score, String band) {}
