package jp.hoshimori.event.contract;

import java.util.List;
import jp.hoshimori.event.EventType;

/**
 * The golden samples of every event, which every consumer reads in its tests.
 *
 * <p>They are listed in {@code /golden/index.txt}, because a folder inside a jar cannot be listed through every class
 * loader.
 */
public final class GoldenSamples {

    private static final String ROOT = "/golden/";

    private GoldenSamples() {}

    /** Answers all samples of that version of the event, in the order of their names. */
    public static List<GoldenSample> of(EventType type) {
        return index().stream()
                .filter(name -> name.startsWith(type.name() + "/"))
                .map(GoldenSamples::load)
                .toList();
    }

    static List<String> index() {
        return Resources.text(ROOT + "index.txt").lines().toList();
    }

    private static GoldenSample load(String name) {
        return new GoldenSample(name, Resources.text(ROOT + name));
    }
}
