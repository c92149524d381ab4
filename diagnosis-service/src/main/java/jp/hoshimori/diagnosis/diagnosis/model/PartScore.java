package jp.hoshimori.diagnosis.diagnosis.model;

import jp.hoshimori.diagnosis.questionnaire.model.Part;

/**
 * What the questions of one part add up to.
 *
 * @param part the part
 * @param score the points its answers got
 * @param minimum the points they could have got at worst
 * @param maximum the points they could have got at best
 */
public record PartScore(Part part, int score, int minimum, int maximum) {}
