package jp.hoshimori.diagnosis.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens between two batches, each row ends with one outcome and at most one diagnosis. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InterruptedImportTest {

    private static final int ROWS = 450;

    private final Partner partner = Partner.unknown();

    @Inject
    ImportWorker worker;

    @Inject
    ImportBatch batch;

    @Inject
    ForgetOperations forget;

    @BeforeEach
    void nothingElseWaits() {
        worker.work();
    }

    @Test
    void aWorkerThatDiesBeforeItsBatchIsCommittedLeavesItToTheNext() {
        String operation = partner.imported(ImportFile.of(ROWS, "A-"));
        workOff(2);

        assertThatThrownBy(() -> inTransaction(() -> {
                    batch.workOffNext();
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);

        partner.get(operation).body("state", equalTo("RUNNING")).body("rows.accepted", equalTo(199));
        worker.work();
        partner.get(operation).body("state", equalTo("SUCCEEDED")).body("rows.accepted", equalTo(ROWS));
        assertEachRowIsThereOnce();
    }

    @Test
    void workersSideBySideTakeEachRowOnce() {
        String operation = partner.imported(ImportFile.of(ROWS, "A-"));
        CyclicBarrier start = new CyclicBarrier(4);

        List<CompletableFuture<Void>> workers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    await(start);
                    worker.work();
                }))
                .limit(4)
                .toList();
        workers.forEach(CompletableFuture::join);

        worker.work();
        partner.get(operation).body("state", equalTo("SUCCEEDED")).body("rows.accepted", equalTo(ROWS));
        assertEachRowIsThereOnce();
    }

    @Test
    void importsOfOnePartnerWithTheSameRowsTakeEachOnce() {
        String first = partner.imported(ImportFile.of(ROWS, "A-"));
        String second = partner.imported(ImportFile.of(ROWS, "A-"));

        List<CompletableFuture<Void>> workers = Stream.generate(() -> CompletableFuture.runAsync(worker::work))
                .limit(2)
                .toList();
        workers.forEach(CompletableFuture::join);

        worker.work();
        partner.get(first).body("rows.accepted", equalTo(ROWS));
        partner.get(second).body("rows.alreadyThere", equalTo(ROWS));
        assertEachRowIsThereOnce();
    }

    @Test
    void aCancelledImportStopsAfterItsBatchAndKeepsWhatIsDone() {
        String operation = partner.imported(ImportFile.of(ROWS, "A-"));
        workOff(1);

        partner.with("diagnoses:import")
                .post(operation + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLING"));
        worker.work();

        partner.get(operation).body("state", equalTo("CANCELLED")).body("rows.accepted", equalTo(99));
        assertThat(diagnoses()).isEqualTo(99);
        assertThat(Stored.number(
                        "SELECT count(*) FROM operation_piece WHERE organization_id = ?", partner.organization()))
                .isZero();
        partner.with("diagnoses:import")
                .post(operation + "/cancellation")
                .then()
                .statusCode(200);
    }

    @Test
    void askingToCancelDoesNotWaitForTheBatchAtHand() {
        String operation = partner.imported(ImportFile.of(ROWS, "A-"));

        inTransaction(() -> {
            batch.workOffNext();
            partner.with("diagnoses:import")
                    .post(operation + "/cancellation")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLING"));
        });

        worker.work();
        partner.get(operation).body("state", equalTo("CANCELLED")).body("rows.accepted", equalTo(99));
    }

    @Test
    void whatHasEndedCannotBeCancelled() {
        String operation = partner.imported(ImportFile.of(1, "A-"));
        worker.work();

        partner.with("diagnoses:import")
                .post(operation + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"));
    }

    @Test
    void anImportThatFailsAgainAndAgainGivesWayToTheNext() {
        String broken = partner.imported(ImportFile.of(1, "A-"));
        Stored.change("UPDATE operation SET header = '\"' WHERE id = ?::uuid", id(broken));
        Partner other = Partner.unknown();
        String sound = other.imported(ImportFile.of(1, "A-"));

        for (int attempt = 0; attempt < 12; attempt++) {
            worker.work();
        }

        partner.get(broken).body("state", equalTo("FAILED")).body("rows.accepted", equalTo(0));
        other.get(sound).body("state", equalTo("SUCCEEDED"));
    }

    @Test
    void endedOperationsAreForgottenAfterTheirTimeButThePartnersIdsAreKnown() {
        String old = partner.imported(ImportFile.of(1, "A-").anonymous("A-2", "?"));
        String recent = partner.imported(ImportFile.of(1, "B-"));
        worker.work();
        Stored.change("UPDATE operation SET ended_at = now() - interval '91 days' WHERE id = ?::uuid", id(old));

        forget.forget();

        partner.get(old).statusCode(404);
        partner.get(recent).statusCode(200);
        String again = partner.imported(ImportFile.of(1, "A-"));
        worker.work();
        partner.get(again).body("rows.alreadyThere", equalTo(1));
        assertThat(Stored.number("SELECT count(*) FROM import_row WHERE operation_id = ?::uuid", id(old)))
                .isOne();
    }

    private void assertEachRowIsThereOnce() {
        assertThat(diagnoses()).isEqualTo(ROWS);
        assertThat(Stored.number(
                        "SELECT count(DISTINCT external_id) FROM import_row WHERE organization_id = ? AND outcome = 'ACCEPTED'",
                        partner.organization()))
                .isEqualTo(ROWS);
    }

    private long diagnoses() {
        return Stored.number(
                "SELECT count(*) FROM diagnosis d JOIN import_row r ON r.diagnosis_id = d.id"
                        + " WHERE r.organization_id = ? AND r.outcome = 'ACCEPTED'",
                partner.organization());
    }

    private void workOff(int batches) {
        for (int done = 0; done < batches; done++) {
            inTransaction(batch::workOffNext);
        }
    }

    private static void inTransaction(Runnable work) {
        SystemAccess.run(() -> QuarkusTransaction.requiringNew().run(work));
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static UUID id(String operation) {
        return UUID.fromString(operation.substring(operation.lastIndexOf('/') + 1));
    }

    private static final class Killed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
