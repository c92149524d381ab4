package jp.hoshimori.diagnosis.advice.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * One way to carry a measure out (対策例).
 *
 * @param text what to do
 * @param source the code of the {@link ExampleSource} it comes from
 */
public record Example(LocalizedText text, String source) {}
