package jp.hoshimori.declaration.register.dump;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.support.platform.ClusterLocks;

/** The files that are stored, in pieces. */
@ApplicationScoped
class RegisterDumps {

    private static final String LOCK = "register-dump";

    private static final String ANY = "SELECT EXISTS (SELECT 1 FROM register_entry)";

    private static final String READ =
            "SELECT day, format, made_at, entries, size, gzip_size, pieces, sha256 FROM register_dump ";

    private static final String ADD = """
            INSERT INTO register_dump (day, format, made_at, entries, size, gzip_size, pieces, sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_PIECE =
            "INSERT INTO register_dump_piece (day, format, place, content) VALUES (?, ?, ?, ?)";

    private static final String READ_PIECE =
            "SELECT content FROM register_dump_piece WHERE day = ? AND format = ? AND place = ?";

    private final ClusterLocks locks;
    private final AgroalDataSource dataSource;

    RegisterDumps(ClusterLocks locks, AgroalDataSource dataSource) {
        this.locks = locks;
        this.dataSource = dataSource;
    }

    /** Whether this transaction is the one of all replicas that may write now. */
    boolean tryLock() {
        return locks.tryTake(LOCK);
    }

    /** Whether anybody has declared; else tomorrow's file would be the first that anyone could use. */
    boolean haveContent() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(ANY);
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getBoolean(1);
        }
    }

    /** Every file, the newest day first. */
    @Transactional
    List<RegisterDump> all() throws SQLException {
        return read(READ + "ORDER BY day DESC, format");
    }

    /** The newest file of a format. */
    @Transactional
    Optional<RegisterDump> latest(DumpFormat format) throws SQLException {
        return read(READ + "WHERE format = ? ORDER BY day DESC LIMIT 1", format.name()).stream()
                .findFirst();
    }

    /** The file of a day. */
    @Transactional
    Optional<RegisterDump> ofDay(LocalDate day, DumpFormat format) throws SQLException {
        return read(READ + "WHERE day = ? AND format = ?", day, format.name()).stream()
                .findFirst();
    }

    /** One piece of a file, a gzip member, in a transaction of its own: a slow reader keeps none open. */
    @Transactional
    byte[] piece(RegisterDump dump, int place) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ_PIECE)) {
            query.setObject(1, dump.day());
            query.setString(2, dump.format().name());
            query.setInt(3, place);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("A dump was forgotten while it was read: " + dump.fileName());
                }
                return row.getBytes(1);
            }
        }
    }

    /** Stores a file whose pieces are stored. */
    void add(RegisterDump dump) throws SQLException {
        execute(
                ADD,
                dump.day(),
                dump.format().name(),
                OffsetDateTime.ofInstant(dump.madeAt(), ZoneOffset.UTC),
                dump.entries(),
                dump.size(),
                dump.gzipSize(),
                dump.pieces(),
                dump.sha256());
    }

    /** Stores a piece of a file. */
    void addPiece(LocalDate day, DumpFormat format, int place, byte[] content) throws SQLException {
        execute(ADD_PIECE, day, format.name(), place, content);
    }

    /** Forgets the files of earlier days. */
    void forgetBefore(LocalDate day) throws SQLException {
        execute("DELETE FROM register_dump_piece WHERE day < ?", day);
        execute("DELETE FROM register_dump WHERE day < ?", day);
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private List<RegisterDump> read(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, values);
            List<RegisterDump> dumps = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    dumps.add(dump(row));
                }
            }
            return dumps;
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    private static RegisterDump dump(ResultSet row) throws SQLException {
        return new RegisterDump(
                row.getObject(1, LocalDate.class),
                DumpFormat.valueOf(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getInt(7),
                row.getString(8));
    }
}
