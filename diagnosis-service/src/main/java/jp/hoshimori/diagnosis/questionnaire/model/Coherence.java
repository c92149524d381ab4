package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.List;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;

/** The rules that every edition keeps before anyone may answer it. */
public final class Coherence {

    private static final List<CoherenceRule> RULES = List.of(
            IdentityRules.ID_IS_NAME_AND_EDITION,
            IdentityRules.ID_ENDS_WITH_THE_EDITION,
            IdentityRules.REVISIONS_ARE_COUNTED_FROM_ONE,
            IdentityRules.SOURCES_ARE_NAMED,
            TextRules.EVERY_TEXT_IS_IN_BOTH_LANGUAGES,
            TextRules.NO_TEXT_HAS_CONTROL_CHARACTERS,
            TextRules.EVERY_MARK_HAS_A_NOTE,
            TextRules.EVERY_NOTE_IS_REFERRED_TO,
            QuestionRules.QUESTIONS_ARE_COUNTED_FROM_ONE,
            QuestionRules.QUESTIONS_ARE_NOT_TOO_MANY,
            QuestionRules.PARTS_ARE_COUNTED_FROM_ONE,
            QuestionRules.PARTS_ARE_NOT_TOO_MANY,
            QuestionRules.EVERY_QUESTION_HAS_A_PART,
            QuestionRules.EVERY_PART_HAS_A_QUESTION,
            QuestionRules.TOPICS_ARE_WORDS_AND_DIFFER,
            AnswerRules.EVERY_ANSWER_IS_OFFERED_ONCE,
            AnswerRules.A_BETTER_ANSWER_NEVER_GETS_FEWER_POINTS,
            BandRules.TOTALS_ARE_IN_THE_RANGE_OF_ALL_EDITIONS,
            BandRules.BAND_CODES_DIFFER,
            BandRules.BANDS_COVER_EVERY_TOTAL_ONCE);

    private Coherence() {}

    /**
     * The same edition, once every rule is known to hold for it.
     *
     * @throws IncoherentQuestionnaireException naming everything that is wrong
     */
    public static Questionnaire check(Questionnaire questionnaire) {
        List<FieldError> violations = violations(questionnaire).toList();
        if (!violations.isEmpty()) {
            throw new IncoherentQuestionnaireException(questionnaire.id(), violations);
        }
        return questionnaire;
    }

    private static Stream<FieldError> violations(Questionnaire questionnaire) {
        return RULES.stream().flatMap(rule -> rule.violations(questionnaire));
    }
}
