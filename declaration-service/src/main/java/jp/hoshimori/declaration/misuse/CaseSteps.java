package jp.hoshimori.declaration.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.misuse.model.CaseState;
import jp.hoshimori.declaration.misuse.model.CaseStep;
import org.hibernate.Session;

/** What was done in each case; written with the step, never changed. */
@ApplicationScoped
class CaseSteps {

    private static final String ADD =
            "INSERT INTO misuse_case_step (case_id, version, state, note, actor, at) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String READ =
            "SELECT state, note, actor, at FROM misuse_case_step WHERE case_id = ? ORDER BY version";

    private final Session database;

    CaseSteps(Session database) {
        this.database = database;
    }

    /** Adds a step to a case that has come to this version. */
    void add(UUID caseId, long version, CaseStep step) {
        database.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, caseId);
                insert.setLong(2, version);
                insert.setString(3, step.state().name());
                insert.setString(4, step.note().orElse(null));
                insert.setString(5, step.actor());
                insert.setObject(6, step.at().atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        });
    }

    /** The steps of a case, in order. */
    List<CaseStep> of(UUID caseId) {
        return database.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(READ)) {
                query.setObject(1, caseId);
                List<CaseStep> steps = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        steps.add(step(rows));
                    }
                }
                return steps;
            }
        });
    }

    private static CaseStep step(ResultSet row) throws SQLException {
        return new CaseStep(
                CaseState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("note")),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
