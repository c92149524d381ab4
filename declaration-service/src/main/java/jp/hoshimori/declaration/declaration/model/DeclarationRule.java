package jp.hoshimori.declaration.declaration.model;

import java.util.List;
import java.util.function.Function;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemType;

/**
 * One condition of declaring.
 *
 * @param problem what to call a refusal that names this condition alone
 * @param unmet what is missing in an attempt, and what would meet it; empty when nothing is
 */
record DeclarationRule(ProblemType problem, Function<DeclarationAttempt, List<FieldError>> unmet) {}
