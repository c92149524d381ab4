package jp.hoshimori.support.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one consumer does with which types of event. Types it does not name are none of its business: they are
 * acknowledged and forgotten, so that a producer may add new ones.
 */
public final class EventHandlers {

    private final String consumer;
    private final Map<String, Handler<?>> byType;

    private EventHandlers(String consumer, Map<String, Handler<?>> byType) {
        this.consumer = consumer;
        this.byType = byType;
    }

    /**
     * A consumer without handlers yet.
     *
     * @param consumer its name, unique over the platform, such as {@code catalog.diagnosis}
     */
    public static EventHandlers of(String consumer) {
        return new EventHandlers(Objects.requireNonNull(consumer), Map.of());
    }

    /** The same consumer, which also handles this type; the handler runs in the transaction that remembers the event. */
    public <T> EventHandlers on(String type, Class<T> data, Consumer<IncomingEvent<T>> handler) {
        Map<String, Handler<?>> more = new LinkedHashMap<>(byType);
        more.put(type, new Handler<>(data, handler));
        return new EventHandlers(consumer, more);
    }

    String consumer() {
        return consumer;
    }

    Optional<Handler<?>> forType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    record Handler<T>(Class<T> data, Consumer<IncomingEvent<T>> handler) {}
}
