package jp.hoshimori.diagnosis.questionnaire;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The editions that ship, for tests without a running service. */
public final class Editions {

    private static final Questionnaires ALL =
            new Questionnaires(List.of("jisha25-4.0", "jisha25-3.1"), NoPublishedEditions.INSTANCE);

    private Editions() {}

    /** All of them, as the service's bean. */
    public static Questionnaires shipped() {
        return ALL;
    }

    /** The edition of the official slides of 2024. */
    public static Questionnaire jisha25v31() {
        return ALL.find("jisha25-3.1").orElseThrow();
    }

    /** The edition of the guideline of 2026. */
    public static Questionnaire jisha25v40() {
        return ALL.find("jisha25-4.0").orElseThrow();
    }
}
