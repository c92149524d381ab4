package jp.hoshimori.declaration.organization;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.CorrectableMember;
import jp.hoshimori.declaration.organization.model.Correction;

/** The corrections that are stored, never changed once written. */
@ApplicationScoped
class Corrections {

    private static final String COLUMNS = """
            SELECT id, organization_id, member, former_value, value, reason, corrected_at, corrected_by
              FROM organization_correction
             WHERE\s""";

    static final String OF_ORGANIZATION = COLUMNS + "organization_id = ? AND id < ? ORDER BY id DESC LIMIT ?";

    private static final UUID END = new UUID(-1, -1);

    private static final String ADD = """
            INSERT INTO organization_correction (id, organization_id, member, former_value, value, reason, corrected_at,
                                                 corrected_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;

    Corrections(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Stores a new correction in the running transaction. */
    void add(Correction correction) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, correction.id());
            insert.setObject(2, correction.organizationId());
            insert.setString(3, correction.member().name());
            insert.setString(4, correction.formerValue().orElse(null));
            insert.setString(5, correction.value());
            insert.setString(6, correction.reason());
            insert.setObject(7, correction.correctedAt().atOffset(ZoneOffset.UTC));
            insert.setString(8, correction.correctedBy());
            insert.executeUpdate();
        }
    }

    /** The correction of that id; empty when there is none that the transaction may see. */
    Optional<Correction> ofId(UUID id) throws SQLException {
        return read(COLUMNS + "id = ?", id).stream().findFirst();
    }

    /** The corrections of an organization, newest first, after the given one if there is one. */
    List<Correction> of(UUID organizationId, Optional<UUID> after, int limit) throws SQLException {
        return read(OF_ORGANIZATION, organizationId, after.orElse(END), limit);
    }

    private List<Correction> read(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                query.setObject(index + 1, values[index]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<Correction> corrections = new ArrayList<>();
                while (row.next()) {
                    corrections.add(correction(row));
                }
                return corrections;
            }
        }
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                CorrectableMember.valueOf(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8));
    }
}
