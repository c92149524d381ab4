package jp.hoshimori.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.RealParts;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class ChannelsTest {

    private static final Pattern CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.connector");

    private final Config config = ConfigProvider.getConfig();

    @Test
    void everyChannelSetsPoisonAsideInADeadLetterTopicOfItsOwn() {
        List<String> channels = channels();

        assertThat(channels).containsExactlyInAnyOrder("diagnosis", "declaration", "organization");
        assertThat(channels).allSatisfy(channel -> {
            assertThat(setting(channel, "topic")).isEqualTo("hoshimori." + channel);
            assertThat(setting(channel, "group.id")).isEqualTo("notification." + channel);
            assertThat(setting(channel, "failure-strategy")).isEqualTo("dead-letter-queue");
            assertThat(setting(channel, "dead-letter-queue.topic"))
                    .isEqualTo("notification." + channel + ".dead-letter");
        });
    }

    private List<String> channels() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(CHANNEL::matcher)
                .filter(Matcher::matches)
                .map(channel -> channel.group(1))
                .distinct()
                .toList();
    }

    private String setting(String channel, String name) {
        return config.getValue("mp.messaging.incoming." + channel + "." + name, String.class);
    }
}
