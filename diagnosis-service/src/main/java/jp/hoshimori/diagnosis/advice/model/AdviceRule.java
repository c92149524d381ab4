package jp.hoshimori.diagnosis.advice.model;

import java.util.stream.Stream;

/** One thing that must hold for an edition of the advice to be usable. */
@FunctionalInterface
interface AdviceRule {

    /** A sentence for each place where the edition breaks this rule; nothing when it keeps it. */
    Stream<String> violations(AdviceEdition edition, Surroundings surroundings);
}
