package jp.hoshimori.declaration.misuse.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done in a case.
 *
 * @param state the state it led to
 * @param note what was found out, or done
 * @param actor who did it: the token's subject
 * @param at when
 */
public record CaseStep(CaseState state, Optional<String> note, String actor, Instant at) {}
