package jp.hoshimori.declaration.misuse.model;

import java.time.Instant;
import java.util.Optional;

/** A report of misuse that is worked on; its states are its subtypes. */
public sealed interface MisuseCase permits ReceivedCase, CaseUnderInvestigation, ClosedCase {

    /** What it began with. */
    MisuseReport report();

    /** The name of the state it is in. */
    CaseState state();

    /** When it came to that state. */
    Instant changedAt();

    /** Grows with each step, from 0. */
    long version();

    /** The case after a step to that state; empty when this one allows no such step. */
    Optional<MisuseCase> after(CaseState next, Instant at);
}
