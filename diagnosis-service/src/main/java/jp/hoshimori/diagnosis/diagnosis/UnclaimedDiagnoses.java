package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;

/** For how long diagnoses that nobody claims are there: from one moment to the next they are not. */
@ApplicationScoped
public class UnclaimedDiagnoses {

    private final DiagnosisConfig config;
    private final Clock clock;

    UnclaimedDiagnoses(DiagnosisConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Whether the diagnosis is still there: it is somebody's, or was answered recently enough. */
    public boolean keeps(Diagnosis diagnosis) {
        return !diagnosis.isUnclaimedSince(forgottenUntil());
    }

    /** Whatever nobody claimed is gone if it was answered at this time or before. */
    public Instant forgottenUntil() {
        return clock.instant().minus(config.unclaimedKeptFor());
    }
}
