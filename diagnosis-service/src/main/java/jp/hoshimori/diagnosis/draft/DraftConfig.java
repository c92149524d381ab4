package jp.hoshimori.diagnosis.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an installation decides about drafts. */
@ConfigMapping(prefix = "hoshimori.draft")
interface DraftConfig {

    /** For how long after it was last saved a draft can be read and gone on with; after that it is deleted. */
    @WithDefault("90d")
    Duration keptFor();
}
