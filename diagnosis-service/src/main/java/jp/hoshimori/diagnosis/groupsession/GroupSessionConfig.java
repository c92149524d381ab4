package jp.hoshimori.diagnosis.groupsession;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How group sessions are held. */
@ConfigMapping(prefix = "hoshimori.group-sessions")
interface GroupSessionConfig {

    /** Of how many people at a time answers are added to the totals; at least 5. */
    @WithDefault("5")
    int groupSize();

    /** For how long a session may be open. */
    @WithDefault("30d")
    Duration longest();

    /** How many people can take part in one session. */
    @WithDefault("1000")
    int mostParticipants();

    /** How many codes that open nothing can be tried in a minute from one network address. */
    @WithDefault("30")
    int wrongCodesPerAddress();

    /** How many codes that open nothing can be tried in a minute in all, before nobody is let in for the rest of it. */
    @WithDefault("300")
    int wrongCodesInAll();

    /** How long a closed session and its answers are kept. */
    @WithDefault("90d")
    Duration keptFor();

    /** How many can follow one session's totals at a time, on each replica. */
    @WithDefault("20")
    int mostListeners();

    /** After how much silence those who follow totals are sent a sign of life. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How often each replica looks whether totals that somebody follows have changed, such as {@code 1s}; or off. */
    @WithDefault("1s")
    String lookEvery();

    /** How often sessions whose time is over are closed and what is not kept is forgotten, such as {@code 1m}; or off. */
    @WithDefault("1m")
    String tidyEvery();
}
