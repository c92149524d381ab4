package jp.hoshimori.support.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import jp.hoshimori.testing.DeliveryChecker.Arrival;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** Outbox tables of a test's own, which the relay of the running service does not look at. */
final class OutboxTables {

    private final PGSimpleDataSource dataSource = new PGSimpleDataSource();

    private OutboxTables(String schema) {
        var config = ConfigProvider.getConfig();
        dataSource.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
        dataSource.setUser(config.getValue("quarkus.datasource.username", String.class));
        dataSource.setPassword(config.getValue("quarkus.datasource.password", String.class));
        dataSource.setCurrentSchema(schema);
    }

    static OutboxTables create() throws SQLException {
        String schema = "outbox_" + UUID.randomUUID().toString().replace("-", "");
        OutboxTables tables = new OutboxTables(schema);
        try (Connection connection = tables.dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
            statement.execute("CREATE TABLE outbox (LIKE public.outbox INCLUDING ALL)");
            statement.execute("CREATE TABLE outbox_shard (LIKE public.outbox_shard INCLUDING ALL)");
            statement.execute("INSERT INTO outbox_shard SELECT shard FROM public.outbox_shard");
        }
        return tables;
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** Commits events of several aggregates, mixed, each aggregate in its order; answers what has to arrive. */
    List<Arrival> commit(String topic, int aggregates, int eventsEach, Random random) throws SQLException {
        List<String> turns = new ArrayList<>();
        for (int event = 0; event < eventsEach; event++) {
            for (int aggregate = 0; aggregate < aggregates; aggregate++) {
                turns.add("aggregate-" + aggregate);
            }
        }
        java.util.Collections.shuffle(turns, random);
        List<Arrival> committed = new ArrayList<>();
        java.util.Map<String, Long> versions = new java.util.HashMap<>();
        for (String aggregate : turns) {
            committed.add(new Arrival(aggregate, versions.merge(aggregate, 1L, Long::sum)));
        }
        write(topic, committed);
        return committed;
    }

    void write(String topic, List<Arrival> events) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO outbox (shard, event_id, topic, type, schema, aggregate_id, aggregate_version,
                                            payload, created_at)
                        VALUES (?, ?, ?, 'jp.hoshimori.test.v1', 'test', ?, ?, ?, now())""")) {
            for (Arrival event : events) {
                insert.setInt(1, Outbox.shardOf(event.aggregate()));
                insert.setObject(2, UUID.randomUUID());
                insert.setString(3, topic);
                insert.setString(4, event.aggregate());
                insert.setLong(5, event.sequence());
                insert.setBytes(6, "{}".getBytes(StandardCharsets.UTF_8));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
