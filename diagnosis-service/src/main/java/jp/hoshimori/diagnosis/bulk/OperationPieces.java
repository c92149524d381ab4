package jp.hoshimori.diagnosis.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What was uploaded and is still to be done. */
@ApplicationScoped
class OperationPieces {

    private static final String INSERT = """
            INSERT INTO operation_piece (operation_id, number, organization_id, first_line, content)
            VALUES (?, ?, ?, ?, ?)""";

    private static final String NEXT = """
            SELECT number, first_line, content FROM operation_piece WHERE operation_id = ? ORDER BY number LIMIT 1""";

    private static final String DELETE = "DELETE FROM operation_piece WHERE operation_id = ? AND number <= ?";

    private final EntityManager database;

    OperationPieces(EntityManager database) {
        this.database = database;
    }

    void add(Operation operation, Piece piece) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, operation.id());
                insert.setInt(2, piece.number());
                insert.setObject(3, operation.organizationId());
                insert.setInt(4, piece.firstLine());
                insert.setBytes(5, piece.content());
                insert.executeUpdate();
            }
        });
    }

    /** The first piece that is still to be done; empty when all is done. */
    Optional<Piece> next(UUID operationId) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(NEXT)) {
                query.setObject(1, operationId);
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Piece(row.getInt(1), row.getInt(2), row.getBytes(3)))
                            : Optional.empty();
                }
            }
        });
    }

    /** Forgets the pieces up to this one, which are done. */
    void done(UUID operationId, int number) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
                delete.setObject(1, operationId);
                delete.setInt(2, number);
                delete.executeUpdate();
            }
        });
    }

    /** Forgets what will not be done any more. */
    void discard(UUID operationId) {
        done(operationId, Integer.MAX_VALUE);
    }
}
