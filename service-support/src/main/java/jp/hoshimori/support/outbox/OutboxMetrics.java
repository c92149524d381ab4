package jp.hoshimori.support.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The two figures by which an operator sees that events flow: how many wait, and how long the oldest has waited. */
@ApplicationScoped
class OutboxMetrics {

    private static final String ROWS = "SELECT count(*) FROM outbox";
    private static final String OLDEST =
            "SELECT coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0) FROM outbox";

    private final AgroalDataSource dataSource;
    private final MeterRegistry metrics;

    OutboxMetrics(AgroalDataSource dataSource, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("hoshimori.outbox.rows", () -> read(ROWS))
                .description("Events that wait for Kafka")
                .register(metrics);
        Gauge.builder("hoshimori.outbox.oldest.age", () -> read(OLDEST))
                .description("How long the oldest event has waited for Kafka")
                .baseUnit("seconds")
                .register(metrics);
    }

    /** The figure, or NaN while the database cannot tell: a zero would say that all is well. */
    private double read(String query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException unknown) {
            return Double.NaN;
        }
    }
}
