package jp.hoshimori.diagnosis.diagnosis.model;

/**
 * One answer as it was sent, which may be anything.
 *
 * @param question the number of the question it claims to answer
 * @param answer the name of the answer
 */
public record SubmittedAnswer(int question, String answer) {}
