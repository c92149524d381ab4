package jp.hoshimori.declaration.grant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.hoshimori.declaration.testing.Storage;

/** Who did what to a grant, as the database has it. */
final class Audit {

    private static final String ACTS =
            "SELECT act || ' by ' || actor FROM audit_event WHERE subject_id = ? ORDER BY acted_at, id";

    private Audit() {}

    static List<String> of(String grantId) throws SQLException {
        try (Connection connection = Storage.superuser();
                PreparedStatement query = connection.prepareStatement(ACTS)) {
            query.setString(1, grantId);
            try (ResultSet rows = query.executeQuery()) {
                List<String> acts = new ArrayList<>();
                while (rows.next()) {
                    acts.add(rows.getString(1));
                }
                return acts;
            }
        }
    }
}
