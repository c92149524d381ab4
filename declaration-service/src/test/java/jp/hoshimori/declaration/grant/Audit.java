package jp.hoshimori.declaration.grant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Storage;

/** Who did what to a grant, as the database has it. */
final class Audit {

    private static final String ACTS =
            "SELECT act || ' by ' || actor FROM access_grant_audit WHERE grant_id = ? ORDER BY id";

    private Audit() {}

    static List<String> of(String grantId) throws SQLException {
        try (Connection connection = Storage.superuser();
                PreparedStatement query = connection.prepareStatement(ACTS)) {
            query.setObject(1, UUID.fromString(grantId));
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
