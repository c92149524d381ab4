package jp.hoshimori.declaration.declaration.model;

import java.util.List;
import java.util.function.Function;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemType;

/**
 * One condition of an act.
 *
 * @param problem what to call a refusal that names this condition alone
 * @param unmet what is missing in an attempt, and what would meet it; empty when nothing is
 */
record Condition<A>(ProblemType problem, Function<A, List<FieldError>> unmet) {}
