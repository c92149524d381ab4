package jp.hoshimori.diagnosis.comparison;

import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.add;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.change;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.count;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.countAll;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.countFromTheBeginning;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.number;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.respondents;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.text;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hoshimori.diagnosis.comparison.StoredDiagnoses.Company;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.organization.Merging;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CountingDiagnosesTest {

    /** Everything that is counted and shown, but for the time of writing. */
    private static final String CELLS = """
            SELECT md5(string_agg(concat_ws('|', period, questionnaire, industry, employee_band, prefecture, respondents,
                                            totals::text, answers::text, shown_totals::text, shown_answers::text, shown_at,
                                            unshown), E'\\n'
                                  ORDER BY period, questionnaire, industry, employee_band, prefecture))
              FROM comparison_cell""";

    /** What one industry answered. */
    private static final String COUNTS_OF_K = """
            SELECT string_agg(concat_ws('|', period, questionnaire, industry, employee_band, prefecture, respondents,
                                        totals::text, answers::text), E'\\n'
                              ORDER BY period, questionnaire, industry, employee_band, prefecture)
              FROM comparison_cell
             WHERE industry = 'K' AND respondents > 0""";

    /** One respondent each for every organization and edition, and for every diagnosis of nobody. */
    private static final String RESPONDENTS_BY_HAND =
            "SELECT count(DISTINCT coalesce(organization_id, id)) FROM diagnosis WHERE questionnaire = 'jisha25-3.1'";

    private static final Instant MAY = Instant.parse("2025-05-10T00:00:00Z");

    private final UUID organization = UUID.randomUUID();

    @Inject
    CountDiagnoses countDiagnoses;

    @Test
    void countingInSmallPiecesGivesTheSameAsCountingAllAtOnce() {
        someHistory(new Random(1));
        countFromTheBeginning();
        countAll(countDiagnoses, 7);
        String inSmallPieces = text(CELLS);

        countFromTheBeginning();
        countAll(countDiagnoses, 10_000);

        assertThat(text(CELLS)).isEqualTo(inSmallPieces);
        assertThat(respondents("ALL", "ALL", "ALL")).isEqualTo(number(RESPONDENTS_BY_HAND));
    }

    @Test
    void severalWhoCountAtOnceCountOnce() throws Exception {
        someHistory(new Random(2));
        countFromTheBeginning();
        countAll(countDiagnoses, 10_000);
        String byOne = text(CELLS);

        countFromTheBeginning();
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        List<Future<?>> work = new ArrayList<>();
        for (int replica = 0; replica < 4; replica++) {
            work.add(replicas.submit(() -> countAll(countDiagnoses, 5)));
        }
        for (Future<?> done : work) {
            done.get();
        }
        replicas.shutdown();

        assertThat(text(CELLS)).isEqualTo(byOne);
    }

    @Test
    void whatWasCountedInATransactionThatFailedIsCountedAgain() {
        someHistory(new Random(3));
        countFromTheBeginning();
        countAll(countDiagnoses, 10_000);
        String undisturbed = text(CELLS);
        countFromTheBeginning();
        count(countDiagnoses, 5);

        assertThatThrownBy(() ->
                        SystemAccess.run(() -> QuarkusTransaction.requiringNew().run(() -> {
                            count(countDiagnoses, 5);
                            throw new IllegalStateException("planted");
                        })))
                .hasMessageContaining("planted");

        countAll(countDiagnoses, 5);
        assertThat(text(CELLS)).isEqualTo(undisturbed);
    }

    @Test
    void anAnonymousDiagnosisThatIsClaimedCountsForItsOwner() {
        Company company = new Company("B", "EMPLOYEES_1_5", "32");
        UUID claimed = add(null, company, AnswerSheet.all(PARTIAL), MAY);
        add(organization, company, AnswerSheet.all(UNKNOWN), MAY.minusSeconds(1));
        countAll(countDiagnoses, 100);
        assertThat(respondents("B", "EMPLOYEES_1_5", "32")).isEqualTo(2);

        change("UPDATE diagnosis SET organization_id = ?, version = version + 1 WHERE id = ?", organization, claimed);

        countAll(countDiagnoses, 100);
        assertThat(respondents("B", "EMPLOYEES_1_5", "32")).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM counted_respondent WHERE respondent_id = ?", claimed))
                .isZero();
    }

    @Test
    void anOrganizationThatTurnedOutToBeAnotherCountsOnceWithIt() {
        UUID from = UUID.randomUUID();
        Company company = new Company("K", "EMPLOYEES_1_5", "26");
        add(from, company, AnswerSheet.all(PARTIAL), MAY);
        add(from, company, AnswerSheet.all(UNKNOWN), MAY.plusSeconds(2));
        add(organization, company, AnswerSheet.all(IMPLEMENTED), MAY.plusSeconds(1));
        countAll(countDiagnoses, 100);
        assertThat(respondents("K", "EMPLOYEES_1_5", "26")).isEqualTo(2);

        Merging.merge(from, organization);

        countAll(countDiagnoses, 1);
        assertThat(respondents("K", "EMPLOYEES_1_5", "26")).isEqualTo(1);
        String followed = text(COUNTS_OF_K);
        countFromTheBeginning();
        countAll(countDiagnoses, 100);
        assertThat(text(COUNTS_OF_K)).isEqualTo(followed);
        assertThat(number("SELECT count(*) FROM counted_respondent WHERE respondent_id = ?", from))
                .isZero();
    }

    @Test
    void whatAnOrganizationRegisteredGroupsWhatItDidNotSay() {
        add(organization, new Company(null, null, "31"), AnswerSheet.all(PARTIAL), MAY);
        countAll(countDiagnoses, 100);
        assertThat(respondents("A", "EMPLOYEES_51_100", "31")).isZero();

        Topic.of(OrganizationRegistered.TYPE.topic())
                .send(
                        OrganizationRegistered.TYPE.name(),
                        UUID.randomUUID().toString(),
                        organization.toString(),
                        0,
                        "2026-04-10T00:00:00Z",
                        """
                        {"organizationId": "%s", "kind": "SOLE_PROPRIETOR", "name": "見本商店", "prefecture": "01",
                         "industry": "A", "employeeBand": "EMPLOYEES_51_100", "registeredAt": "2026-04-10T00:00:00Z"}""".formatted(organization));

        await().until(() ->
                number("SELECT count(*) FROM counted_respondent WHERE respondent_id = ? AND stale", organization) == 2);
        countAll(countDiagnoses, 100);
        assertThat(respondents("A", "EMPLOYEES_51_100", "31")).isEqualTo(1);
        assertThat(respondents("A", "EMPLOYEES_51_100", "01")).isZero();
        assertThat(respondents("A", "EMPLOYEES_51_100", "ALL")).isEqualTo(1);
    }

    @Test
    void aDiagnosisThatIsRemovedTakesItsNameAlongAndLeavesTheNumbers() {
        UUID removed = add(organization, new Company("Q", "EMPLOYEES_1_5", "30"), AnswerSheet.all(PARTIAL), MAY);
        countAll(countDiagnoses, 100);

        change("DELETE FROM diagnosis WHERE id = ?", removed);

        assertThat(number("SELECT count(*) FROM counted_respondent WHERE respondent_id = ?", organization))
                .isZero();
        assertThat(respondents("Q", "EMPLOYEES_1_5", "30")).isEqualTo(1);
    }

    @Test
    void aDiagnosisThatNoEditionFitsHoldsUpNobody() {
        UUID unknown = add(null, new Company("S", "EMPLOYEES_1_5", "29"), AnswerSheet.all(PARTIAL), MAY);
        change("UPDATE diagnosis SET questionnaire = 'jisha25-0.1' WHERE id = ?", unknown);
        add(null, new Company("S", "EMPLOYEES_1_5", "29"), AnswerSheet.all(PARTIAL), MAY);

        try {
            countAll(countDiagnoses, 100);
        } finally {
            change("DELETE FROM diagnosis WHERE id = ?", unknown);
        }

        assertThat(respondents("S", "EMPLOYEES_1_5", "29")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization_view", "counted_respondent"})
    void everyTableOfOrganizationsIsWalledAgainstItsOwnerToo(String table) {
        long walled = number(
                "SELECT count(*) FROM pg_class WHERE relname = ? AND relrowsecurity AND relforcerowsecurity", table);

        assertThat(walled).isEqualTo(1);
    }

    private static void someHistory(Random random) {
        List<UUID> organizations = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        List<AnswerSheet> sheets = List.of(
                AnswerSheet.all(PARTIAL),
                AnswerSheet.all(IMPLEMENTED).with(NOT_IMPLEMENTED, 3, 7),
                AnswerSheet.all(UNKNOWN));
        for (int count = 0; count < 60; count++) {
            add(
                    random.nextInt(3) == 0 ? organizations.get(random.nextInt(3)) : null,
                    random.nextInt(4) == 0 ? Company.UNKNOWN : new Company("R", "EMPLOYEES_21_50", "28"),
                    sheets.get(random.nextInt(3)),
                    MAY.plus(Duration.ofDays(random.nextInt(60))));
        }
    }
}
