package jp.hoshimori.diagnosis.draft.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.diagnosis.model.Site;
import jp.hoshimori.diagnosis.diagnosis.model.SiteName;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.OtherEdition;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import org.junit.jupiter.api.Test;

class OpenDraftTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Questionnaire EDITION = Editions.jisha25v31();

    private final Answers earlier = AnswerSheet.all(PARTIAL).with(UNKNOWN, 1).answers();

    @Test
    void aNewSheetMissesEveryAnswer() {
        Sheet sheet = Sheet.begin(Sheet.COMPANY, Optional.empty(), EDITION, Optional.empty());

        assertThat(draft(Optional.empty(), sheet).missing())
                .hasSize(25)
                .extracting(FieldError::pointer)
                .startsWith("/answers/1")
                .endsWith("/answers/25");
    }

    @Test
    void aSheetBegunWithEarlierAnswersMissesNone() {
        Sheet sheet = Sheet.begin(Sheet.COMPANY, Optional.empty(), EDITION, Optional.of(earlier));

        OpenDraft draft = draft(Optional.empty(), sheet);

        assertThat(draft.missing()).isEmpty();
        assertThat(diagnosis(draft).answers()).isEqualTo(earlier);
        assertThat(diagnosis(draft).sites()).isEmpty();
    }

    @Test
    void answersToAnotherEditionAreCarriedOverByTopic() {
        Questionnaire other = OtherEdition.reversedWith("CLOUD", "RULES", EDITION);

        Sheet sheet = Sheet.begin(Sheet.COMPANY, Optional.empty(), other, Optional.of(earlier));

        assertThat(sheet.missing()).containsExactly(1);
        assertThat(sheet.answers().get(24)).contains(UNKNOWN);
        assertThat(sheet.answers().get(23)).contains(PARTIAL);
    }

    @Test
    void whatASiteMissesIsNamedAtTheSite() {
        Sheet complete = Sheet.begin(1, Optional.of(new SiteName("本社")), EDITION, Optional.of(earlier));
        Sheet empty = Sheet.begin(2, Optional.of(new SiteName("支店")), EDITION, Optional.empty());

        assertThat(draft(Optional.of(Aggregation.AVERAGE), complete, empty).missing())
                .hasSize(25)
                .first()
                .extracting(FieldError::pointer)
                .isEqualTo("/sites/2/answers/1");
    }

    @Test
    void completeSitesBecomeOneDiagnosisThatNamesThem() {
        Sheet first = Sheet.begin(1, Optional.of(new SiteName("本社")), EDITION, Optional.of(earlier));
        Sheet second = Sheet.begin(
                2,
                Optional.of(new SiteName("支店")),
                EDITION,
                Optional.of(AnswerSheet.all(IMPLEMENTED).answers()));

        Diagnosis diagnosis = diagnosis(draft(Optional.of(Aggregation.WORST_ANSWER), first, second));

        assertThat(diagnosis.answers()).isEqualTo(earlier);
        assertThat(diagnosis.sites().orElseThrow().list())
                .extracting(Site::score)
                .containsExactly(47, 100);
    }

    @Test
    void onlyQuestionsAndSitesThatThereAreCanBeAnswered() {
        OpenDraft draft =
                draft(Optional.empty(), Sheet.begin(Sheet.COMPANY, Optional.empty(), EDITION, Optional.empty()));

        assertThat(draft.asks(Sheet.COMPANY, 1)).isTrue();
        assertThat(draft.asks(Sheet.COMPANY, 25)).isTrue();
        assertThat(draft.asks(Sheet.COMPANY, 0)).isFalse();
        assertThat(draft.asks(Sheet.COMPANY, 26)).isFalse();
        assertThat(draft.asks(1, 1)).isFalse();
    }

    private static OpenDraft draft(Optional<Aggregation> aggregation, Sheet... sheets) {
        return new OpenDraft(
                UUID.randomUUID(),
                Optional.empty(),
                EDITION,
                Profile.NONE,
                Optional.empty(),
                aggregation,
                List.of(sheets),
                NOW);
    }

    private static Diagnosis diagnosis(OpenDraft draft) {
        return draft.diagnosis(UUID.randomUUID(), new Scoring(EDITION), NOW);
    }
}
