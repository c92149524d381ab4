package jp.hoshimori.diagnosis.diagnosis.model;

import jp.hoshimori.diagnosis.questionnaire.model.Part;

/**
 * How a part's points changed.
 *
 * @param part the part, of the later edition
 * @param delta how many points it grew by; negative when it fell
 */
public record PartChange(Part part, int delta) {}
