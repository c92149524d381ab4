package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an edition says about itself. */
final class IdentityRules {

    static final CoherenceRule ID_IS_NAME_AND_EDITION = IdentityRules::unusableId;
    static final CoherenceRule SOURCES_ARE_NAMED = IdentityRules::missingSources;

    /** Ids travel in addresses, rows and events as they are. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,20}-[0-9]{1,9}\\.[0-9]{1,9}");

    private IdentityRules() {}

    private static Stream<String> unusableId(Questionnaire questionnaire) {
        return ID.matcher(questionnaire.id()).matches()
                ? Stream.empty()
                : Stream.of("Its id is not a name and an edition such as jisha25-3.1.");
    }

    private static Stream<String> missingSources(Questionnaire questionnaire) {
        return questionnaire.sources().isEmpty() ? Stream.of("It names no source.") : Stream.empty();
    }
}
