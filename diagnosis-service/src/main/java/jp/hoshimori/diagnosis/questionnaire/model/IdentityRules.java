package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** What an edition says about itself. */
final class IdentityRules {

    static final CoherenceRule ID_IS_NAME_AND_EDITION = IdentityRules::unusableId;
    static final CoherenceRule ID_ENDS_WITH_THE_EDITION = IdentityRules::idOfAnotherEdition;
    static final CoherenceRule REVISIONS_ARE_COUNTED_FROM_ONE = IdentityRules::miscountedRevision;
    static final CoherenceRule SOURCES_ARE_NAMED = IdentityRules::missingSources;

    private static final LocalizedText NOT_AN_ID = LocalizedText.of(
            "id が jisha25-3.1 のような「名前-版」の形ではありません。", "Its id is not a name and an edition such as jisha25-3.1.");
    private static final LocalizedText ANOTHER_EDITION =
            LocalizedText.of("id が版 {0} で終わっていません。", "Its id does not end with its edition {0}.");
    private static final LocalizedText NO_REVISION =
            LocalizedText.of("revision は 1 から数えます。{0} は使えません。", "Revisions are counted from 1; {0} is none.");
    private static final LocalizedText NO_SOURCE = LocalizedText.of("出典がありません。", "It names no source.");

    private IdentityRules() {}

    private static Stream<FieldError> unusableId(Questionnaire questionnaire) {
        return Questionnaire.isId(questionnaire.id())
                ? Stream.empty()
                : Stream.of(new FieldError("/id", "UNUSABLE_ID", NOT_AN_ID));
    }

    private static Stream<FieldError> idOfAnotherEdition(Questionnaire questionnaire) {
        return questionnaire.id().endsWith("-" + questionnaire.edition())
                ? Stream.empty()
                : Stream.of(new FieldError(
                        "/edition", "ID_OF_ANOTHER_EDITION", ANOTHER_EDITION.format(questionnaire.edition())));
    }

    private static Stream<FieldError> miscountedRevision(Questionnaire questionnaire) {
        return questionnaire.revision() >= 1
                ? Stream.empty()
                : Stream.of(new FieldError(
                        "/revision", "MISCOUNTED_REVISION", NO_REVISION.format(questionnaire.revision())));
    }

    private static Stream<FieldError> missingSources(Questionnaire questionnaire) {
        return questionnaire.sources().isEmpty()
                ? Stream.of(new FieldError("/sources", "MISSING_SOURCE", NO_SOURCE))
                : Stream.empty();
    }
}
