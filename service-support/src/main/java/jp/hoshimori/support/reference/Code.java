package jp.hoshimori.support.reference;

import jp.hoshimori.problem.LocalizedText;

/**
 * One entry of a list of codes.
 *
 * @param code what travels in requests, responses and events
 * @param name what a person reads
 */
public record Code(String code, LocalizedText name) {}
