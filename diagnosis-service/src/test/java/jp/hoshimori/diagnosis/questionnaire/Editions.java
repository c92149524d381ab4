package jp.hoshimori.diagnosis.questionnaire;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The editions that ship, for tests without a running service. */
public final class Editions {

    private static final Questionnaires ALL = new Questionnaires(List.of("jisha25-3.1"));

    private Editions() {}

    /** The edition of the official slides of 2024. */
    public static Questionnaire jisha25v31() {
        return ALL.find("jisha25-3.1").orElseThrow();
    }
}
