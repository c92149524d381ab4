package jp.hoshimori.diagnosis.draft.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.diagnosis.model.Site;
import jp.hoshimori.diagnosis.diagnosis.model.Sites;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * A draft whose answers can be saved.
 *
 * @param profile what is said of the company
 * @param prefilledFrom the diagnosis whose answers it began with
 * @param aggregation how the sites' answers become the company's; empty for a company that answers as one
 * @param sheets the company's sheet alone, or one for each site, in order
 */
public record OpenDraft(
        UUID id,
        Optional<UUID> organizationId,
        Questionnaire questionnaire,
        Profile profile,
        Optional<UUID> prefilledFrom,
        Optional<Aggregation> aggregation,
        List<Sheet> sheets,
        Instant savedAt)
        implements Draft {

    private static final LocalizedText LEFT_OUT = LocalizedText.of("設問{0}の回答がありません。", "Question {0} is not answered.");

    public OpenDraft {
        sheets = List.copyOf(sheets);
    }

    /** Whether there is a place for an answer to that question on the sheet of that site. */
    public boolean asks(int site, int question) {
        return questionnaire.asks(question) && sheets.stream().anyMatch(sheet -> sheet.site() == site);
    }

    /** Every answer that is missing, each with the address under the draft at which it is saved. */
    public List<FieldError> missing() {
        return sheets.stream()
                .flatMap(sheet -> sheet.missing().stream().map(question -> missing(sheet, question)))
                .toList();
    }

    /**
     * The diagnosis that the draft becomes.
     *
     * @param diagnosisId its id
     * @param scoring the scoring of the draft's edition
     * @throws java.util.NoSuchElementException while an answer is missing
     */
    public Diagnosis diagnosis(UUID diagnosisId, Scoring scoring, Instant now) {
        Optional<Sites> sites = aggregation.map(method -> new Sites(
                method, sheets.stream().map(sheet -> site(sheet, scoring)).toList()));
        Answers answers =
                sites.map(Sites::together).orElseGet(() -> sheets.get(0).complete(questionnaire));
        return new Diagnosis(diagnosisId, organizationId, profile, answers, scoring.score(answers), now, 0, sites);
    }

    private Site site(Sheet sheet, Scoring scoring) {
        Answers answers = sheet.complete(questionnaire);
        return new Site(
                sheet.name().orElseThrow(), answers, scoring.score(answers).total());
    }

    private static FieldError missing(Sheet sheet, int question) {
        String site = sheet.site() == Sheet.COMPANY ? "" : "/sites/" + sheet.site();
        return new FieldError(site + "/answers/" + question, "MISSING_QUESTION", LEFT_OUT.format(question));
    }

    @Override
    public <T> T either(Function<OpenDraft, T> open, Function<FinishedDraft, T> finished) {
        return open.apply(this);
    }
}
