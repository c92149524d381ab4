package jp.hoshimori.diagnosis.diagnosis;

import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.Topic;

/**
 * What has been stored and told, seen from outside the service: as the superuser, to whom every row is shown.
 *
 * @param events how many events were ever written to the outbox
 */
public record Storage(long diagnoses, long keys, long events) {

    public static final Topic EVENTS = Topic.of("hoshimori.diagnosis");

    /** What there is now. */
    public static Storage now() {
        return new Storage(count("diagnosis"), count("idempotency_key"), Database.eventsEverTold());
    }

    /** How many rows there are of a table with a condition. */
    public static long count(String rows) {
        return Database.count(rows);
    }
}
