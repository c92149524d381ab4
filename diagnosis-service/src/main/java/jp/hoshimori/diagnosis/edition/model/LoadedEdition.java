package jp.hoshimori.diagnosis.edition.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** An edition that an operator has loaded, in one of the states on the way to being published. */
public sealed interface LoadedEdition {

    /** What it asks. */
    Questionnaire questionnaire();

    /** How it came here. */
    Loading loading();

    /** What past answers would have been worth; empty as long as that is not known. */
    Optional<ShadowScoring> shadowScoring();

    /** Names the edition, also when it is published. */
    default String id() {
        return questionnaire().id();
    }

    /** An edition that nobody can answer yet, and that may still change. */
    sealed interface Unpublished extends LoadedEdition {

        /** The edition with another document: a draft again, for what was scored was the one before. */
        default Draft replacedBy(Questionnaire document, Instant at) {
            return new Draft(document, loading().changed(at));
        }

        /** The edition once it is known what past answers would have been worth. */
        default Shadowed scored(ShadowScoring scoring) {
            return new Shadowed(questionnaire(), loading().changed(scoring.scoredAt()), scoring);
        }
    }

    /** An edition as it was loaded. */
    record Draft(Questionnaire questionnaire, Loading loading) implements Unpublished {

        @Override
        public Optional<ShadowScoring> shadowScoring() {
            return Optional.empty();
        }
    }

    /**
     * An edition of which is known what it would have made of past answers.
     *
     * @param scoring what that is
     */
    record Shadowed(Questionnaire questionnaire, Loading loading, ShadowScoring scoring) implements Unpublished {

        @Override
        public Optional<ShadowScoring> shadowScoring() {
            return Optional.of(scoring);
        }

        /** The edition, to be answered by anyone from that day on. */
        public Published published(LocalDate effectiveFrom, Instant at) {
            return new Published(questionnaire.startingOn(effectiveFrom), loading.changed(at), scoring, at);
        }
    }

    /**
     * An edition that is part of the catalogue; it never changes again.
     *
     * @param scoring what past answers would have been worth
     * @param publishedAt when it was published, not from when it can be answered
     */
    record Published(Questionnaire questionnaire, Loading loading, ShadowScoring scoring, Instant publishedAt)
            implements LoadedEdition {

        @Override
        public Optional<ShadowScoring> shadowScoring() {
            return Optional.of(scoring);
        }
    }
}
