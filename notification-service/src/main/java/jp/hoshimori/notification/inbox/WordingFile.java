package jp.hoshimori.notification.inbox;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import jp.hoshimori.notification.inbox.model.Wording;
import jp.hoshimori.notification.inbox.model.WordingCheck;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads the edition of the wording in use when the service starts, and refuses one with mistakes. */
final class WordingFile {

    /** The edition that new notifications are written with; older ones stay as they were written. */
    private static final String IN_USE = "wording/notifications-2.yaml";

    private WordingFile() {}

    /**
     * The edition in use.
     *
     * @throws IllegalStateException naming every mistake in it
     */
    @Produces
    @Singleton
    @Startup
    static Wording inUse() {
        Wording wording = ReferenceData.read(IN_USE, Wording.class);
        List<String> mistakes = WordingCheck.mistakesOf(wording);
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException(IN_USE + ": " + String.join("; ", mistakes));
        }
        return wording;
    }
}
