package jp.hoshimori.diagnosis.handbook.model;

/**
 * A rule as it came out of the template, kept so that what people make of it can be told from it.
 *
 * @param topic what it is about, the same in every edition
 * @param basis what the answer made of it
 * @param rule its text
 */
public record GeneratedRule(String topic, Basis basis, Handbook.Rule rule) {

    /** What an answer makes of a topic. */
    public enum Basis {
        /** The measure is taken, at least in part: the rule says what is done. */
        IN_FORCE,
        /** The measure is not taken, or nobody knows: the rule is a proposal to be decided on. */
        PROPOSED
    }

    /** Whether another time the answer made the same of the topic. */
    boolean comesOutLike(GeneratedRule other) {
        return basis == other.basis;
    }
}
