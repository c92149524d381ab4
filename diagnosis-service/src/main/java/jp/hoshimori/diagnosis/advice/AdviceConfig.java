package jp.hoshimori.diagnosis.advice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which advice this service gives. */
@ConfigMapping(prefix = "hoshimori.advice")
interface AdviceConfig {

    /** The id of the edition of the advice; it is read from {@code advice/<id>.yaml}. */
    @WithDefault("advice-1")
    String edition();
}
