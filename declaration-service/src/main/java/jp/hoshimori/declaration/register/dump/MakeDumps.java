package jp.hoshimori.declaration.register.dump;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.hoshimori.declaration.register.RegisterConfig;
import jp.hoshimori.document.CsvWriter;

/**
 * Writes the register of the day into files, in both formats at once, while it reads it once from beginning to end: both
 * hold the same entries, as they were at one moment.
 */
@ApplicationScoped
class MakeDumps {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int ROWS_AT_A_TIME = 1_000;

    private final AgroalDataSource dataSource;
    private final RegisterDumps dumps;
    private final RegisterConfig config;
    private final ObjectWriter json;
    private final Clock clock;

    MakeDumps(AgroalDataSource dataSource, RegisterDumps dumps, RegisterConfig config, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.dumps = dumps;
        this.config = config;
        this.json = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.clock = clock;
    }

    /** Writes today's files unless they are there, another replica is at it, or nobody has declared yet. */
    boolean makeDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> dumps.tryLock() && !isMade(today) && dumps.haveContent() && make(today));
    }

    private boolean isMade(LocalDate day) throws SQLException {
        return dumps.ofDay(day, DumpFormat.CSV).isPresent();
    }

    private boolean make(LocalDate day) throws SQLException, IOException {
        dumps.forgetBefore(day.minusDays(config.dumpsKept() - 1L));
        Instant now = clock.instant();
        try (Pieces csv = pieces(day, DumpFormat.CSV);
                Pieces ndjson = pieces(day, DumpFormat.NDJSON)) {
            long entries = write(csv, ndjson);
            store(day, DumpFormat.CSV, now, entries, csv);
            store(day, DumpFormat.NDJSON, now, entries, ndjson);
            return true;
        }
    }

    private long write(Pieces csv, Pieces ndjson) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(DumpedEntry.ALL);
                CsvWriter rows = new CsvWriter(csv)) {
            rows.row(DumpedEntry.COLUMNS.toArray());
            query.setFetchSize(ROWS_AT_A_TIME);
            long entries = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    DumpedEntry entry = DumpedEntry.of(row);
                    rows.row(entry.values());
                    ndjson.write(json.writeValueAsBytes(entry));
                    ndjson.write('\n');
                    entries++;
                }
            }
            return entries;
        }
    }

    private void store(LocalDate day, DumpFormat format, Instant now, long entries, Pieces pieces)
            throws SQLException, IOException {
        pieces.close();
        dumps.add(new RegisterDump(
                day, format, now, entries, pieces.size(), pieces.gzipSize(), pieces.count(), pieces.sha256OfAll()));
    }

    private Pieces pieces(LocalDate day, DumpFormat format) {
        return new Pieces((place, compressed) -> {
            try {
                dumps.addPiece(day, format, place, compressed);
            } catch (SQLException failure) {
                throw new IOException("A piece of the dump could not be stored", failure);
            }
        });
    }
}
