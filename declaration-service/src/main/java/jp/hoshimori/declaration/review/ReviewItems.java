package jp.hoshimori.declaration.review;

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
import jp.hoshimori.declaration.review.model.OpenItem;
import jp.hoshimori.declaration.review.model.Resolution;
import jp.hoshimori.declaration.review.model.ResolvedItem;
import jp.hoshimori.declaration.review.model.ReviewItem;
import jp.hoshimori.declaration.review.model.ReviewItem.Matter;

/** The review items that are stored. Row-level security shows them to the operator alone. */
@ApplicationScoped
class ReviewItems {

    private static final String COLUMNS = """
            SELECT id, kind, subject_type, subject_id, organization_id, opened_at, state, resolution, resolved_at,
                   resolved_by, version
              FROM review_item
             WHERE\s""";

    static final String OF_STATE = COLUMNS + "state = ? AND id > ? ORDER BY id LIMIT ?";
    static final String OF_KIND = COLUMNS + "kind = ? AND state = ? AND id > ? ORDER BY id LIMIT ?";

    private static final UUID BEGINNING = new UUID(0, 0);

    private static final String RESOLVE = """
            UPDATE review_item SET state = 'RESOLVED', resolution = ?, resolved_at = ?, resolved_by = ?, version = ?
             WHERE id = ?""";

    private final AgroalDataSource dataSource;

    ReviewItems(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The items in a state, what waits longest first, after the given one if there is one. */
    List<ReviewItem> list(Optional<ReviewKind> kind, String state, Optional<UUID> after, int limit)
            throws SQLException {
        UUID behind = after.orElse(BEGINNING);
        return kind.isPresent()
                ? read(OF_KIND, kind.get().name(), state, behind, limit)
                : read(OF_STATE, state, behind, limit);
    }

    /** The item of that id; empty when there is none that the transaction may see. */
    Optional<ReviewItem> ofId(UUID id) throws SQLException {
        return read(COLUMNS + "id = ?", id).stream().findFirst();
    }

    /** The same, which no other transaction gets from here until this one ends. */
    Optional<ReviewItem> lock(UUID id) throws SQLException {
        return read(COLUMNS + "id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** Stores what came of an item. */
    void change(ResolvedItem item) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(RESOLVE)) {
            update.setString(1, item.resolution().text());
            update.setObject(2, item.resolvedAt().atOffset(ZoneOffset.UTC));
            update.setString(3, item.resolvedBy());
            update.setLong(4, item.version());
            update.setObject(5, item.matter().id());
            update.executeUpdate();
        }
    }

    private List<ReviewItem> read(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                query.setObject(index + 1, values[index]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<ReviewItem> items = new ArrayList<>();
                while (row.next()) {
                    items.add(item(row));
                }
                return items;
            }
        }
    }

    private static ReviewItem item(ResultSet row) throws SQLException {
        Matter matter = new Matter(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getObject(5, UUID.class)),
                row.getObject(6, OffsetDateTime.class).toInstant());
        long version = row.getLong(11);
        return row.getString(7).equals("OPEN")
                ? new OpenItem(matter, version)
                : new ResolvedItem(
                        matter,
                        new Resolution(row.getString(8)),
                        row.getObject(9, OffsetDateTime.class).toInstant(),
                        row.getString(10),
                        version);
    }
}
