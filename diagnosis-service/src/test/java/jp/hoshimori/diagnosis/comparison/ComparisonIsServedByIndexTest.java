package jp.hoshimori.diagnosis.comparison;

import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.change;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.planForSystem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On large tables, the statements of the service are explained with its rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ComparisonIsServedByIndexTest {

    /** Written before anything that is still to be counted, so that nobody counts them. */
    private static final String DIAGNOSES = """
            INSERT INTO diagnosis (id, organization_id, questionnaire, answers, score, band, part_scores, completed_at,
                                   updated_at, written_in)
            SELECT ('00000000-0000-7000-9000-' || lpad(i::text, 12, '0'))::uuid, gen_random_uuid(), 'jisha25-3.1',
                   array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT', '{10,26,14}', now(), now(), -i
              FROM generate_series(1, 50000) i""";

    private static final String COUNTED = """
            INSERT INTO counted_respondent (respondent_id, questionnaire, period, organization_id, diagnosis_id, sequence)
            SELECT organization_id, questionnaire, 'ALL', organization_id, id, 0 FROM diagnosis WHERE written_in < 0""";

    /** Every group there can be. */
    private static final String CELLS = """
            INSERT INTO comparison_cell
            SELECT 'ALL', 'explained-1.0', i, s, p, 20, array_fill(1, ARRAY[126]), array_fill(5, ARRAY[100]),
                   array_fill(1, ARRAY[126]), array_fill(5, ARRAY[100]), 1, 0, now()
              FROM unnest('{ALL,A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T}'::text[]) i,
                   unnest('{ALL,EMPLOYEES_1_5,EMPLOYEES_6_20,EMPLOYEES_21_50,EMPLOYEES_51_100,EMPLOYEES_101_300,EMPLOYEES_301_OR_MORE}'::text[]) s,
                   (SELECT 'ALL' AS p UNION ALL SELECT lpad(n::text, 2, '0') FROM generate_series(1, 47) n) p""";

    @BeforeAll
    static void fill() {
        change(DIAGNOSES);
        change(COUNTED);
        change(CELLS);
        change("ANALYZE diagnosis, counted_respondent, comparison_cell");
    }

    @AfterAll
    static void empty() {
        change("DELETE FROM comparison_cell WHERE questionnaire = 'explained-1.0'");
        change("DELETE FROM diagnosis WHERE written_in < 0");
    }

    @Test
    void aComparisonReadsItsFewGroupsByTheirNames() {
        String[] industries = {"E", "E", "E", "ALL", "ALL"};
        String[] sizes = {"EMPLOYEES_6_20", "EMPLOYEES_6_20", "ALL", "EMPLOYEES_6_20", "ALL"};
        String[] prefectures = {"13", "ALL", "ALL", "ALL", "ALL"};

        String plan = planForSystem(Cells.SHOWN, industries, sizes, prefectures, "explained-1.0");

        assertThat(plan).contains("comparison_cell_pkey").doesNotContain("Seq Scan");
    }

    @Test
    void countingGoesOnWhereItStopped() {
        String plan = planForSystem(DueDiagnoses.NEW, -40_000L, new UUID(0, 0), 1000);

        assertThat(plan)
                .containsPattern("LockRows.*\\n +->  Index Scan using diagnosis_by_writing on diagnosis ")
                .containsPattern("Index Cond:.*ROW\\(written_in, id\\) >")
                .doesNotContain("Seq Scan on diagnosis");
    }

    @Test
    void whatIsCountedOfARespondentIsFoundByItsName() {
        UUID[] respondents = {UUID.randomUUID(), UUID.randomUUID()};

        String plan = planForSystem(CountedRespondents.READ, respondents, new String[] {"ALL", "2026-04"});

        assertThat(plan).contains("counted_respondent_pkey").doesNotContain("Seq Scan");
    }

    @Test
    void aDiagnosisIsRemovedWithoutLookingThroughRespondents() {
        String plan = planForSystem("DELETE FROM counted_respondent WHERE diagnosis_id = ?", UUID.randomUUID());

        assertThat(plan).contains("counted_by_diagnosis").doesNotContain("Seq Scan");
    }

    @Test
    void whatIsToBeCountedAnewIsFoundByAnIndex() {
        assertThat(planForSystem(DueDiagnoses.STALE, 1000))
                .contains("counted_stale")
                .doesNotContain("Seq Scan on counted");
    }
}
