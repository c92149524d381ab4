package jp.hoshimori.diagnosis.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.diagnosis.AnswerCodes;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.SiteName;
import jp.hoshimori.diagnosis.draft.model.Draft;
import jp.hoshimori.diagnosis.draft.model.FinishedDraft;
import jp.hoshimori.diagnosis.draft.model.OpenDraft;
import jp.hoshimori.diagnosis.draft.model.Sheet;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** Turns drafts into rows and back. */
@ApplicationScoped
class DraftRows {

    /** In the place of an answer that was not given yet. */
    static final short UNANSWERED = 0;

    private final Questionnaires questionnaires;

    DraftRows(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** The row of an open draft. */
    static DraftEntity row(OpenDraft draft) {
        DraftEntity row = new DraftEntity();
        row.id = draft.id();
        row.organizationId = draft.organizationId().orElse(null);
        row.questionnaire = draft.questionnaire().id();
        row.industry = draft.profile().industry().orElse(null);
        row.employeeBand = draft.profile().employeeBand().orElse(null);
        row.prefecture = draft.profile().prefecture().orElse(null);
        row.prefilledFrom = draft.prefilledFrom().orElse(null);
        row.aggregation = draft.aggregation().map(Enum::name).orElse(null);
        row.savedAt = draft.savedAt();
        return row;
    }

    /** The row of one of its sheets. */
    static DraftSheetEntity row(OpenDraft draft, Sheet sheet) {
        DraftSheetEntity row = new DraftSheetEntity();
        row.draftId = draft.id();
        row.site = (short) sheet.site();
        row.organizationId = draft.organizationId().orElse(null);
        row.name = sheet.name().map(SiteName::value).orElse(null);
        row.answers = codes(sheet.answers());
        return row;
    }

    /** The draft in a row and the rows of its sheets. */
    Draft draft(DraftEntity row, List<DraftSheetEntity> sheets) {
        Questionnaire questionnaire = questionnaires
                .find(row.questionnaire)
                .orElseThrow(() -> new IllegalStateException("No edition is named " + row.questionnaire));
        return row.diagnosisId == null
                ? open(row, questionnaire, sheets)
                : new FinishedDraft(
                        row.id, Optional.ofNullable(row.organizationId), questionnaire, row.savedAt, row.diagnosisId);
    }

    private static OpenDraft open(DraftEntity row, Questionnaire questionnaire, List<DraftSheetEntity> sheets) {
        return new OpenDraft(
                row.id,
                Optional.ofNullable(row.organizationId),
                questionnaire,
                new Profile(
                        Optional.ofNullable(row.industry),
                        Optional.ofNullable(row.employeeBand),
                        Optional.ofNullable(row.prefecture)),
                Optional.ofNullable(row.prefilledFrom),
                Optional.ofNullable(row.aggregation).map(Aggregation::valueOf),
                sheets.stream().map(DraftRows::sheet).toList(),
                row.savedAt);
    }

    private static Sheet sheet(DraftSheetEntity row) {
        return new Sheet(row.site, Optional.ofNullable(row.name).map(SiteName::new), answers(row.answers));
    }

    private static short[] codes(List<Optional<Answer>> answers) {
        short[] codes = new short[answers.size()];
        for (int index = 0; index < codes.length; index++) {
            codes[index] = answers.get(index).map(AnswerCodes::of).orElse(UNANSWERED);
        }
        return codes;
    }

    private static List<Optional<Answer>> answers(short[] codes) {
        List<Optional<Answer>> answers = new ArrayList<>(codes.length);
        for (short code : codes) {
            answers.add(code == UNANSWERED ? Optional.empty() : Optional.of(AnswerCodes.answer(code)));
        }
        return answers;
    }
}
