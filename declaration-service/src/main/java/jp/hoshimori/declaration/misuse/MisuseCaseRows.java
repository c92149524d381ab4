package jp.hoshimori.declaration.misuse;

import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.misuse.model.CaseState;
import jp.hoshimori.declaration.misuse.model.CaseUnderInvestigation;
import jp.hoshimori.declaration.misuse.model.ClosedCase;
import jp.hoshimori.declaration.misuse.model.MisuseCase;
import jp.hoshimori.declaration.misuse.model.MisuseReport;
import jp.hoshimori.declaration.misuse.model.Observation;
import jp.hoshimori.declaration.misuse.model.ReceivedCase;

/** Turns cases into rows and back. */
final class MisuseCaseRows {

    private MisuseCaseRows() {}

    /** The row of a new case. */
    static MisuseCaseEntity row(ReceivedCase received) {
        MisuseReport report = received.report();
        MisuseCaseEntity row = new MisuseCaseEntity();
        row.id = report.id();
        row.caseNumber = report.caseNumber();
        row.url = report.observation().url().orElse(null);
        row.place = report.observation().place().orElse(null);
        row.description = report.observation().description();
        row.declarationNumber =
                report.observation().number().map(DeclarationNumber::value).orElse(null);
        row.organizationId = report.organizationId().orElse(null);
        row.reportedAt = report.reportedAt();
        fill(row, received);
        return row;
    }

    /** Writes the state of a case over a row. */
    static void fill(MisuseCaseEntity row, MisuseCase state) {
        row.state = state.state().name();
        row.changedAt = state.changedAt();
        row.version = state.version();
    }

    /** The case in a row. */
    static MisuseCase read(MisuseCaseEntity row) {
        MisuseReport report = report(row);
        CaseState state = CaseState.valueOf(row.state);
        return switch (state) {
            case RECEIVED -> new ReceivedCase(report);
            case INVESTIGATING -> new CaseUnderInvestigation(report, row.changedAt, row.version);
            case RESOLVED, DISMISSED -> new ClosedCase(report, state, row.changedAt, row.version);
        };
    }

    private static MisuseReport report(MisuseCaseEntity row) {
        return new MisuseReport(
                row.id,
                row.caseNumber,
                new Observation(
                        Optional.ofNullable(row.url),
                        Optional.ofNullable(row.place),
                        row.description,
                        Optional.ofNullable(row.declarationNumber).map(DeclarationNumber::new)),
                Optional.ofNullable(row.organizationId),
                row.reportedAt);
    }
}
