package jp.hoshimori.declaration.declaration.model;

/**
 * A wish to step up from one star to two, with everything its conditions look at.
 *
 * @param pledged whether the pledge (誓約) was given
 * @param declaration the declaration that shall step up
 * @param found what two stars would rest on
 */
public record StepUpAttempt(boolean pledged, StandingDeclaration declaration, GroundsFound found) {}
