package jp.hoshimori.support.example;

import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvent;
import jp.hoshimori.support.inbox.IncomingEvents;
import jp.hoshimori.support.inbox.PoisonEventException;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Writes a row for each event that takes effect. */
@ApplicationScoped
public class ThingConsumer {

    /** How many of the next attempts meet a deadlock. */
    private final AtomicInteger deadlocks = new AtomicInteger();

    /** Whether the name {@code poison} is refused. */
    private volatile boolean refusesPoison = true;

    private final IncomingEvents events;
    private final AgroalDataSource dataSource;
    private final EventHandlers handlers;

    ThingConsumer(IncomingEvents events, AgroalDataSource dataSource) {
        this.events = events;
        this.dataSource = dataSource;
        this.handlers = EventHandlers.of("example.thing").on(ThingResource.NAMED, Map.class, this::record);
    }

    @Incoming("things")
    @Blocking
    CompletionStage<Void> consume(Message<byte[]> message) {
        return events.handle(message, handlers);
    }

    public void meetDeadlocks(int attempts) {
        deadlocks.set(attempts);
    }

    public int deadlocksToMeet() {
        return deadlocks.get();
    }

    public void refusePoison(boolean refuses) {
        refusesPoison = refuses;
    }

    @SuppressWarnings("rawtypes")
    private void record(IncomingEvent<Map> event) {
        if (refusesPoison && "poison".equals(event.data().get("name"))) {
            throw new PoisonEventException("this name is not liked here");
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO effect (event_id, subject, sequence) VALUES (?, ?, ?)")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.subject());
            insert.setLong(3, event.sequence());
            insert.executeUpdate();
            if (deadlocks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new SQLException("deadlock detected", "40P01");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
