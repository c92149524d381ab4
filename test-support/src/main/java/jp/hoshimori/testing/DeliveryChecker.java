package jp.hoshimori.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Judges what arrived on a topic: nothing lost, and each aggregate's events first seen in the order of their sequence.
 * Duplicates are allowed and counted.
 */
public final class DeliveryChecker {

    /**
     * An event as it arrived.
     *
     * @param aggregate what it is about
     * @param sequence the aggregate's version
     */
    public record Arrival(String aggregate, long sequence) {

        /** The arrival of a CloudEvent in binary mode. */
        public static Arrival of(ConsumerRecord<String, byte[]> message) {
            String sequence =
                    new String(message.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8);
            return new Arrival(message.key(), Long.parseLong(sequence));
        }
    }

    private final List<String> faults = new ArrayList<>();
    private int duplicates;

    private DeliveryChecker() {}

    /**
     * Checks arrivals against what was committed.
     *
     * @param committed every event that had to arrive
     * @param arrivals in the order of arrival, at least within each aggregate
     */
    public static DeliveryChecker check(Collection<Arrival> committed, List<Arrival> arrivals) {
        DeliveryChecker checker = new DeliveryChecker();
        Set<Arrival> seen = new HashSet<>();
        Map<String, Long> latest = new HashMap<>();
        for (Arrival arrival : arrivals) {
            checker.judge(arrival, seen, latest);
        }
        committed.stream()
                .filter(event -> !seen.contains(event))
                .forEach(event -> checker.faults.add("lost: " + event));
        return checker;
    }

    private void judge(Arrival arrival, Set<Arrival> seen, Map<String, Long> latest) {
        if (!seen.add(arrival)) {
            duplicates++;
            return;
        }
        Long before = latest.put(arrival.aggregate(), arrival.sequence());
        if (before != null && before > arrival.sequence()) {
            faults.add("out of order: " + arrival + " first came after sequence " + before);
        }
    }

    /** Everything that is wrong, in words; empty when the delivery was right. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many arrivals repeated an earlier one. */
    public int duplicates() {
        return duplicates;
    }
}
