package jp.hoshimori.diagnosis.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import jp.hoshimori.diagnosis.draft.model.Draft;

/** For how long drafts are there: from one moment to the next they are not. */
@ApplicationScoped
public class DraftLifetime {

    private final DraftConfig config;
    private final Clock clock;

    DraftLifetime(DraftConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Whether the draft is still there. */
    boolean keeps(Draft draft) {
        return draft.savedAt().isAfter(forgottenUntil());
    }

    /** When the draft will be gone unless something is saved of it. */
    Instant endOf(Draft draft) {
        return draft.savedAt().plus(config.keptFor());
    }

    /** A draft is gone if it was last saved at this time or before. */
    public Instant forgottenUntil() {
        return clock.instant().minus(config.keptFor());
    }
}
