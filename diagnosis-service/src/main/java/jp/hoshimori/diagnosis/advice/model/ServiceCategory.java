package jp.hoshimori.diagnosis.advice.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * A kind of お助け隊 service, by what it watches.
 *
 * @param code the word that the catalog of services uses for it, such as {@code ENDPOINT}
 * @param name what a person reads
 */
public record ServiceCategory(String code, LocalizedText name) {}
