package jp.hoshimori.support.outbox;

import java.util.List;

/** Brings events to the broker. */
interface EventSender extends AutoCloseable {

    /**
     * Sends the events in their order and waits for the broker.
     *
     * @return how many of them, counted from the first, the broker has acknowledged without a gap
     */
    int send(List<OutboxRow> events);

    @Override
    void close();
}
