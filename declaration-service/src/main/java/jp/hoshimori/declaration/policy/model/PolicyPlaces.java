package jp.hoshimori.declaration.policy.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places of a policy's text, each with the JSON Pointer by which whoever sent it finds it again. */
final class PolicyPlaces {

    private static final int LONGEST_LEAD = 2_000;
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_REPRESENTATIVE = 100;

    private PolicyPlaces() {}

    /**
     * A text that people write.
     *
     * @param longest how many characters it may have
     * @param lines whether it may have several lines
     */
    record Text(String pointer, String text, int longest, boolean lines) {}

    /** An item. */
    record Item(String pointer, PolicyItem item) {}

    static Stream<Item> items(PolicyText text) {
        List<PolicyItem> items = text.items();
        return IntStream.range(0, items.size()).mapToObj(index -> new Item("/items/" + index, items.get(index)));
    }

    static Stream<Text> texts(PolicyText text) {
        return Stream.of(
                        Stream.of(new Text("/lead", text.lead(), LONGEST_LEAD, true)),
                        items(text).flatMap(PolicyPlaces::texts),
                        representative("/representativeTitle", text.representativeTitle()),
                        representative("/representativeName", text.representativeName()))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Item place) {
        return Stream.of(
                new Text(place.pointer() + "/heading", place.item().heading(), LONGEST_HEADING, false),
                new Text(place.pointer() + "/text", place.item().text(), LONGEST_TEXT, true));
    }

    private static Stream<Text> representative(String pointer, Optional<String> written) {
        return written.stream().map(text -> new Text(pointer, text, LONGEST_REPRESENTATIVE, false));
    }
}
