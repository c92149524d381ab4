package jp.hoshimori.diagnosis.comparison.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final int SMALLEST_GROUP = 20;
    private static final CellKey EVERYONE = new CellKey(Period.ALL, SomeRespondent.EDITION.id(), Group.EVERYONE);
    private static final List<UUID> ORGANIZATIONS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    private final UUID organization = UUID.randomUUID();

    @Test
    void anOrganizationCountsWithItsLatestDiagnosisOnly() {
        Ledger ledger = ledger();

        ledger.count(SomeRespondent.of(organization, Answer.UNKNOWN, SomeRespondent.APRIL));
        ledger.count(
                SomeRespondent.of(organization, Answer.IMPLEMENTED, SomeRespondent.APRIL.plus(Duration.ofDays(60))));
        ledger.count(SomeRespondent.of(organization, Answer.PARTIAL, SomeRespondent.APRIL.plusSeconds(5)));

        Counts counts = everyone(ledger);
        assertThat(counts.respondents()).isEqualTo(1);
        assertThat(counts.answered(1, Answer.IMPLEMENTED)).isEqualTo(1);
    }

    @Test
    void inEachMonthItCountsWithTheLatestOfThatMonth() {
        Ledger ledger = ledger();

        ledger.count(SomeRespondent.of(organization, Answer.UNKNOWN, Instant.parse("2026-04-30T14:59:59Z")));
        ledger.count(SomeRespondent.of(organization, Answer.IMPLEMENTED, Instant.parse("2026-04-30T15:00:00Z")));

        assertThat(month(ledger, "2026-04").answered(1, Answer.UNKNOWN)).isEqualTo(1);
        assertThat(month(ledger, "2026-05").answered(1, Answer.IMPLEMENTED)).isEqualTo(1);
    }

    @Test
    void everyDiagnosisThatNobodyOwnsCounts() {
        Ledger ledger = ledger();

        ledger.count(SomeRespondent.anonymous());
        ledger.count(SomeRespondent.anonymous());

        assertThat(everyone(ledger).respondents()).isEqualTo(2);
    }

    @Test
    void oneThatFindsItsOwnerCountsAsItsOwnersFromThenOn() {
        Ledger ledger = ledger();
        Respondent anonymous = SomeRespondent.anonymous();
        ledger.count(anonymous);
        ledger.count(SomeRespondent.of(organization, Answer.UNKNOWN, SomeRespondent.APRIL.minusSeconds(1)));

        ledger.count(SomeRespondent.claimed(anonymous, organization));

        assertThat(everyone(ledger).respondents()).isEqualTo(1);
        assertThat(everyone(ledger).answered(1, Answer.PARTIAL)).isEqualTo(1);
        assertThat(ledger.forgottenRespondents()).contains(anonymous.key(Period.ALL));
    }

    @Test
    void anotherProfileMovesARespondentToOtherGroups() {
        Ledger ledger = ledger();
        Respondent before = SomeRespondent.of(organization, Answer.PARTIAL, SomeRespondent.APRIL);
        ledger.count(before);

        ledger.count(SomeRespondent.in(inIndustry("E"), before));

        assertThat(everyone(ledger).respondents()).isEqualTo(1);
        assertThat(cell(ledger, Group.EVERYONE.inIndustry("E")).respondents()).isEqualTo(1);
    }

    @Test
    void aGroupIsShownFromTheTwentiethRespondentOnAndMovesOnByTwenty() {
        Ledger ledger = ledger();

        List<Integer> shown = new ArrayList<>();
        for (int count = 1; count <= 45; count++) {
            ledger.count(SomeRespondent.anonymous());
            shown.add(shown(ledger));
        }

        assertThat(shown.subList(0, 19)).containsOnly(0);
        assertThat(shown.subList(19, 39)).containsOnly(20);
        assertThat(shown.subList(39, 45)).containsOnly(40);
    }

    @Test
    void oneRespondentCannotMoveOnWhatIsShownHoweverOftenItAnswers() {
        Ledger ledger = ledger();
        for (int count = 1; count <= 20; count++) {
            ledger.count(SomeRespondent.anonymous());
        }

        for (int count = 1; count <= 100; count++) {
            ledger.count(SomeRespondent.of(organization, Answer.UNKNOWN, SomeRespondent.APRIL.plusSeconds(count)));
        }

        assertThat(ledger.changedCells().get(EVERYONE).shown().orElseThrow().answered(1, Answer.UNKNOWN))
                .isZero();
        assertThat(ledger.changedCells().get(EVERYONE).unshown()).isEqualTo(1);
    }

    @Property(tries = 300)
    void countingInAnyPiecesGivesWhatTheLastStateOfAllDiagnosesAddsUpTo(
            @ForAll("histories") List<Respondent> history, @ForAll @IntRange(min = 1, max = 10) int piece) {
        Books books = new Books();

        for (int from = 0; from < history.size(); from += piece) {
            books.count(history.subList(from, Math.min(history.size(), from + piece)));
        }

        assertThat(books.counts()).isEqualTo(addedUp(history));
        assertThat(books.shown()).isEqualTo(new Books().count(history).shown());
    }

    @Provide
    Arbitrary<List<Respondent>> histories() {
        Arbitrary<UUID> owners = Arbitraries.of(ORGANIZATIONS).injectNull(0.6);
        Arbitrary<Profile> profiles = Arbitraries.of(
                Profile.NONE,
                inIndustry("E"),
                new Profile(Optional.of("E"), Optional.of("EMPLOYEES_6_20"), Optional.of("13")));
        Arbitrary<Instant> times =
                Arbitraries.integers().between(0, 90).map(day -> SomeRespondent.APRIL.plus(Duration.ofDays(day)));
        Arbitrary<Respondent> respondents = Combinators.combine(owners, profiles, Arbitraries.of(Answer.class), times)
                .as((owner, profile, answer, time) ->
                        SomeRespondent.of(UUID.randomUUID(), owner, profile, answer, time));
        return respondents.list().ofMaxSize(80).flatMap(LedgerTest::withNews);
    }

    /** Some of the diagnoses come again later: with an owner they had not, or with something else known of it. */
    private static Arbitrary<List<Respondent>> withNews(List<Respondent> first) {
        return Arbitraries.of(0, 1, 2).list().ofSize(first.size()).map(news -> {
            List<Respondent> history = new ArrayList<>(first);
            for (int index = 0; index < first.size(); index++) {
                Respondent respondent = first.get(index);
                if (news.get(index) == 1) {
                    history.add(SomeRespondent.claimed(
                            respondent,
                            respondent.organizationId().orElse(ORGANIZATIONS.get(index % ORGANIZATIONS.size()))));
                } else if (news.get(index) == 2) {
                    history.add(SomeRespondent.in(inIndustry("I"), respondent));
                }
            }
            return history;
        });
    }

    /** What the cells must hold, from each diagnosis as it was last and each respondent's latest. */
    private static Map<CellKey, Counts> addedUp(List<Respondent> history) {
        Map<UUID, Respondent> last = new LinkedHashMap<>();
        history.forEach(respondent -> last.put(respondent.diagnosisId(), respondent));
        Comparator<Respondent> byTime = Comparator.comparing(Respondent::completedAt)
                .thenComparing(respondent -> respondent.diagnosisId().toString());
        Map<RespondentKey, Respondent> latest = new HashMap<>();
        last.values()
                .forEach(respondent -> respondent
                        .periods()
                        .forEach(period -> latest.merge(
                                respondent.key(period),
                                respondent,
                                (one, other) -> byTime.compare(one, other) > 0 ? one : other)));
        Map<CellKey, Counts> counts = new HashMap<>();
        latest.forEach((key, respondent) -> respondent
                .cells(key.period())
                .forEach(cell -> counts.computeIfAbsent(cell, missing -> Counts.none(SomeRespondent.EDITION))
                        .add(respondent.answered())));
        return counts;
    }

    private static Ledger ledger() {
        return new Ledger(SMALLEST_GROUP, 0, Map.of(), Map.of());
    }

    private static Counts everyone(Ledger ledger) {
        return cell(ledger, Group.EVERYONE);
    }

    private static Counts cell(Ledger ledger, Group group) {
        return ledger.changedCells()
                .get(new CellKey(Period.ALL, SomeRespondent.EDITION.id(), group))
                .counts();
    }

    private static Counts month(Ledger ledger, String month) {
        return ledger.changedCells()
                .get(new CellKey(new Period(month), SomeRespondent.EDITION.id(), Group.EVERYONE))
                .counts();
    }

    private static int shown(Ledger ledger) {
        return ledger.changedCells()
                .get(EVERYONE)
                .shown()
                .map(Counts::respondents)
                .orElse(0);
    }

    private static Profile inIndustry(String industry) {
        return new Profile(Optional.of(industry), Optional.empty(), Optional.empty());
    }

    /** What is kept from one run to the next. */
    private static final class Books {

        private final Map<RespondentKey, Counted> counted = new HashMap<>();
        private final Map<CellKey, Cell> cells = new HashMap<>();
        private long sequence;

        Books count(List<Respondent> respondents) {
            Ledger ledger = new Ledger(3, sequence, counted, cells);
            respondents.forEach(ledger::count);
            ledger.forgottenRespondents().forEach(counted::remove);
            counted.putAll(ledger.changedRespondents());
            cells.putAll(ledger.changedCells());
            sequence = ledger.sequence();
            return this;
        }

        Map<CellKey, Counts> counts() {
            Map<CellKey, Counts> counts = new HashMap<>();
            cells.forEach((key, cell) -> {
                if (cell.counts().respondents() > 0) {
                    counts.put(key, cell.counts());
                }
            });
            return counts;
        }

        Map<CellKey, Optional<Counts>> shown() {
            Map<CellKey, Optional<Counts>> shown = new HashMap<>();
            cells.forEach((key, cell) -> shown.put(key, cell.shown()));
            return shown;
        }
    }
}
