package jp.hoshimori.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.Channels;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class ChannelsTest {

    @Test
    void everyChannelSetsPoisonAsideInADeadLetterTopicOfItsOwn() {
        assertThat(Channels.incoming()).containsExactlyInAnyOrder("diagnosis", "declaration", "organization");
        Channels.eachSetsPoisonAside("notification");
    }

    @Test
    void everyChannelIsNamedAfterTheTopicItHears() {
        assertThat(Channels.incoming())
                .allSatisfy(channel ->
                        assertThat(Channels.setting(channel, "topic")).isEqualTo("hoshimori." + channel));
    }
}
