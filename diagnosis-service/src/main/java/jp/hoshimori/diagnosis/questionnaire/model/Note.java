package jp.hoshimori.diagnosis.questionnaire.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * An explanation that questions refer to.
 *
 * @param mark how a question's text refers to it, such as ※1
 * @param text the explanation
 */
public record Note(String mark, LocalizedText text) {}
