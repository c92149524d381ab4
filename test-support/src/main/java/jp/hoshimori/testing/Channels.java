package jp.hoshimori.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The channels on which a service hears what others tell, as the running service is configured. */
public final class Channels {

    private static final Pattern CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.connector");

    private Channels() {}

    /** Their names. */
    public static List<String> incoming() {
        return StreamSupport.stream(config().getPropertyNames().spliterator(), false)
                .map(CHANNEL::matcher)
                .filter(Matcher::matches)
                .map(channel -> channel.group(1))
                .distinct()
                .toList();
    }

    /**
     * Fails unless each is read by a group of its own, and what it cannot read is set aside in a topic of its own.
     *
     * @param service what the groups and the topics begin with
     */
    public static void eachSetsPoisonAside(String service) {
        assertThat(incoming()).isNotEmpty().allSatisfy(channel -> {
            assertThat(setting(channel, "group.id")).isEqualTo(service + "." + channel);
            assertThat(setting(channel, "failure-strategy")).isEqualTo("dead-letter-queue");
            assertThat(setting(channel, "dead-letter-queue.topic")).isEqualTo(service + "." + channel + ".dead-letter");
        });
    }

    /** A setting of a channel. */
    public static String setting(String channel, String name) {
        return config().getValue("mp.messaging.incoming." + channel + "." + name, String.class);
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
