package jp.hoshimori.diagnosis.handbook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How handbooks are made, and how their links and readers are kept secret. */
@ConfigMapping(prefix = "hoshimori.handbook")
interface HandbookConfig {

    /** The template that new versions are generated with, read from {@code handbook/<id>.yaml}. */
    @WithDefault("handbook-1")
    String template();

    /**
     * What the keys behind links and readers are made of; the same in every replica, at least 16 characters. After a
     * change links still open, but are not shown again, and a reader who acknowledges once more is counted once more.
     */
    @WithDefault("${hoshimori.cursor.secret}")
    String secret();

    /** How many readers can acknowledge one version: whoever holds the link may, so there has to be an end. */
    @WithDefault("10000")
    int mostReaders();
}
