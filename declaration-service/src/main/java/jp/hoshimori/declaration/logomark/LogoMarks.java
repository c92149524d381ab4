package jp.hoshimori.declaration.logomark;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.logomark.model.CheckedMark;
import jp.hoshimori.declaration.logomark.model.LogoMark;
import jp.hoshimori.declaration.logomark.model.MarkColor;
import jp.hoshimori.declaration.logomark.model.MarkFile;
import jp.hoshimori.declaration.logomark.model.MarkFormat;
import jp.hoshimori.declaration.logomark.model.MarkKind;
import jp.hoshimori.declaration.logomark.model.MarkSize;
import jp.hoshimori.support.platform.ClusterLocks;
import org.hibernate.Session;

/** The marks as they are given today: what was uploaded, and placeholders for the rest. They belong to no organization. */
@ApplicationScoped
class LogoMarks {

    private static final String COLUMNS =
            "star, size, color, media_type, octet_length(content) AS bytes, digest, uploaded_at, version";

    private static final String DESCRIPTIONS = "SELECT " + COLUMNS + " FROM logo_mark";

    private static final String FILES = "SELECT " + COLUMNS + ", content FROM logo_mark WHERE star = ?";

    /** Those who upload wait for each other. */
    private static final String LOCK = "logo-marks";

    private static final String STORE = """
            INSERT INTO logo_mark AS stored (star, size, color, media_type, content, digest, uploaded_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1)
            ON CONFLICT (star, size, color) DO UPDATE
               SET media_type = excluded.media_type, content = excluded.content, digest = excluded.digest,
                   uploaded_at = excluded.uploaded_at, version = stored.version + 1""";

    private final ClusterLocks locks;
    private final Session database;

    LogoMarks(ClusterLocks locks, Session database) {
        this.locks = locks;
        this.database = database;
    }

    /** Every mark of the scheme. */
    List<LogoMark> all() {
        Map<MarkKind, LogoMark> uploaded = read(DESCRIPTIONS, Optional.empty(), LogoMarks::mark).stream()
                .collect(toMap(LogoMark::kind, Function.identity()));
        return MarkKind.all().stream()
                .map(kind -> Optional.ofNullable(uploaded.get(kind))
                        .orElseGet(() -> PlaceholderMarks.of(kind).mark()))
                .toList();
    }

    /** One mark. */
    LogoMark of(MarkKind kind) {
        return all().stream()
                .filter(mark -> mark.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The files of a star's marks. */
    List<MarkFile> filesOf(Star star) {
        Map<MarkKind, MarkFile> uploaded = read(FILES, Optional.of(star.name()), LogoMarks::file).stream()
                .collect(toMap(file -> file.mark().kind(), Function.identity()));
        return MarkKind.of(star).stream()
                .map(kind -> Optional.ofNullable(uploaded.get(kind)).orElseGet(() -> PlaceholderMarks.of(kind)))
                .toList();
    }

    /** The file of one mark. */
    MarkFile fileOf(MarkKind kind) {
        return filesOf(kind.star()).stream()
                .filter(file -> file.mark().kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Lets nobody else upload until the running transaction ends. */
    void lock() {
        locks.take(LOCK);
    }

    /** Stores a mark in place of the one before. */
    void store(MarkKind kind, CheckedMark mark, Instant at) {
        database.doWork(connection -> {
            try (PreparedStatement store = connection.prepareStatement(STORE)) {
                store.setString(1, kind.star().name());
                store.setString(2, kind.size().name());
                store.setString(3, kind.color().name());
                store.setString(4, mark.format().mediaType());
                store.setBytes(5, mark.content());
                store.setString(6, Digests.of(mark.content()));
                store.setObject(7, at.atOffset(ZoneOffset.UTC));
                store.executeUpdate();
            }
        });
    }

    private <T> List<T> read(String sql, Optional<String> star, RowReader<T> reader) {
        return database.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                if (star.isPresent()) {
                    query.setString(1, star.get());
                }
                List<T> found = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
                return found;
            }
        });
    }

    private static LogoMark mark(ResultSet row) throws SQLException {
        return new LogoMark(
                new MarkKind(
                        Star.valueOf(row.getString("star")),
                        MarkSize.valueOf(row.getString("size")),
                        MarkColor.valueOf(row.getString("color"))),
                MarkFormat.ofMediaType(row.getString("media_type")).orElseThrow(),
                row.getInt("bytes"),
                row.getString("digest"),
                Optional.of(row.getObject("uploaded_at", OffsetDateTime.class).toInstant()),
                row.getLong("version"));
    }

    private static MarkFile file(ResultSet row) throws SQLException {
        return new MarkFile(mark(row), row.getBytes("content"));
    }

    /** Reads what a row holds. */
    private interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }
}
