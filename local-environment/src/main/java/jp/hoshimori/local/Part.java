package jp.hoshimori.local;

import java.util.OptionalLong;
import java.util.Set;

/** One part of the running system, which tests may stop, kill and start again. */
public interface Part {

    String name();

    /** The names of the parts that must be healthy before this one can start. */
    Set<String> needs();

    /**
     * Starts the part and returns when it is healthy. A part that runs is left alone.
     *
     * @throws jp.hoshimori.parts.PartFailedException when it does not become healthy
     */
    void start();

    /** Stops the part in an orderly way and returns when it is gone. A part that does not run is left alone. */
    void stop();

    /** Kills the part's process at once, without telling it, and returns when it is gone. */
    void kill();

    /** The id of the part's process; empty when it does not run, or runs in the launcher's own process. */
    OptionalLong processId();
}
