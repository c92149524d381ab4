package jp.hoshimori.declaration.declaration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.hoshimori.declaration.testing.Storage;

/** What was done to a declaration, as the audit trail has it. */
final class DeclarationActs {

    private static final String ACTS = "SELECT act FROM audit_event WHERE subject_id = ? ORDER BY id";

    private DeclarationActs() {}

    static List<String> of(String declarationId) {
        try (Connection connection = Storage.superuser();
                PreparedStatement query = connection.prepareStatement(ACTS)) {
            query.setString(1, declarationId);
            try (ResultSet rows = query.executeQuery()) {
                List<String> acts = new ArrayList<>();
                while (rows.next()) {
                    acts.add(rows.getString(1));
                }
                return acts;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
