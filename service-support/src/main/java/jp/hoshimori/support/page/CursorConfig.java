package jp.hoshimori.support.page;

import io.smallrye.config.ConfigMapping;

/** How cursors are signed. */
@ConfigMapping(prefix = "hoshimori.cursor")
public interface CursorConfig {

    /** Signs cursors; the same in every replica of a service, at least 16 characters. */
    String secret();
}
