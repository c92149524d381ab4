package jp.hoshimori.diagnosis.diagnosis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an installation decides about diagnoses. */
@ConfigMapping(prefix = "hoshimori.diagnosis")
interface DiagnosisConfig {

    /** For how long an anonymous diagnosis can be read and claimed; after that it is deleted. */
    @WithDefault("30d")
    Duration unclaimedKeptFor();
}
