package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.List;
import java.util.stream.Stream;

/** The rules that every edition keeps before anyone may answer it. */
public final class Coherence {

    private static final List<CoherenceRule> RULES = List.of(
            IdentityRules.ID_IS_NAME_AND_EDITION,
            IdentityRules.SOURCES_ARE_NAMED,
            TextRules.EVERY_TEXT_IS_IN_BOTH_LANGUAGES,
            TextRules.EVERY_MARK_HAS_A_NOTE,
            TextRules.EVERY_NOTE_IS_REFERRED_TO,
            QuestionRules.QUESTIONS_ARE_COUNTED_FROM_ONE,
            QuestionRules.QUESTIONS_ARE_NOT_TOO_MANY,
            QuestionRules.PARTS_ARE_COUNTED_FROM_ONE,
            QuestionRules.EVERY_QUESTION_HAS_A_PART,
            QuestionRules.EVERY_PART_HAS_A_QUESTION,
            QuestionRules.TOPICS_ARE_WORDS_AND_DIFFER,
            AnswerRules.EVERY_ANSWER_IS_OFFERED_ONCE,
            AnswerRules.A_BETTER_ANSWER_NEVER_GETS_FEWER_POINTS,
            BandRules.BAND_CODES_DIFFER,
            BandRules.BANDS_COVER_EVERY_TOTAL_ONCE);

    private Coherence() {}

    /**
     * The same edition, once every rule is known to hold for it.
     *
     * @throws IncoherentQuestionnaireException naming everything that is wrong
     */
    public static Questionnaire check(Questionnaire questionnaire) {
        List<String> violations = violations(questionnaire).toList();
        if (!violations.isEmpty()) {
            throw new IncoherentQuestionnaireException(questionnaire.id(), violations);
        }
        return questionnaire;
    }

    private static Stream<String> violations(Questionnaire questionnaire) {
        return RULES.stream().flatMap(rule -> rule.violations(questionnaire));
    }
}
