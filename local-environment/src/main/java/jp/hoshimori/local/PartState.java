package jp.hoshimori.local;

import java.util.Locale;

/** What a part is doing. */
public enum PartState {
    WAITING,
    STARTING,
    HEALTHY,
    FAILED,
    STOPPED;

    /** Answers whether the clock of the part still runs. */
    boolean inProgress() {
        return this == STARTING;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
