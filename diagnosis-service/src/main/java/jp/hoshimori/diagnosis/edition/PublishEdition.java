package jp.hoshimori.diagnosis.edition;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.diagnosis.questionnaire.model.TopicCoverage;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Makes an edition part of the catalogue, to be answered by anyone from a day on. */
@ApplicationScoped
class PublishEdition {

    /** Editions take effect at midnight in Japan. */
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Nobody plans further ahead; a later day is a slip of the pen. */
    private static final int YEARS_AHEAD = 10;

    private static final LocalizedText OUT_OF_RANGE =
            LocalizedText.of("日本時間で {0} から {1} までの日にしてください。", "In Japanese time, this is a day from {0} to {1}.");

    private final EditionLedger ledger;
    private final List<TopicCoverage> coverages;
    private final Clock clock;

    PublishEdition(EditionLedger ledger, @All List<TopicCoverage> coverages, Clock clock) {
        this.ledger = ledger;
        this.coverages = coverages;
        this.clock = clock;
    }

    /**
     * The published edition.
     *
     * @param effectiveFrom the first day, in Japan, on which it can be answered
     * @throws ProblemException 404 when there is no such edition; 409 when it is published already, was not scored on past
     *     answers, or asks about something on which there is no advice; 400 for a day that has passed
     */
    @Transactional
    EditionDossier publish(Caller operator, String id, LocalDate effectiveFrom) {
        if (!(ledger.heldUnpublished(id) instanceof LoadedEdition.Shadowed edition)) {
            throw EditionProblems.notShadowScored(id);
        }
        requireAdvice(edition.questionnaire().topics());
        Instant now = clock.instant();
        requireComing(effectiveFrom, LocalDate.ofInstant(now, JAPAN));
        return ledger.put(operator, EditionAct.PUBLISHED, edition.published(effectiveFrom, now));
    }

    private void requireAdvice(Set<String> topics) {
        Set<String> uncovered = new TreeSet<>();
        coverages.forEach(coverage -> uncovered.addAll(coverage.uncovered(topics)));
        if (!uncovered.isEmpty()) {
            throw EditionProblems.withoutAdvice(uncovered);
        }
    }

    private static void requireComing(LocalDate day, LocalDate today) {
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (day.isBefore(today) || day.isAfter(last)) {
            throw ProblemException.invalid(
                    new FieldError("/effectiveFrom", "OUT_OF_RANGE", OUT_OF_RANGE.format(today, last)));
        }
    }
}
