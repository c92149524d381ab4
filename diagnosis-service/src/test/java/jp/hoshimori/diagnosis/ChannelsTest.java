package jp.hoshimori.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.hoshimori.testing.Channels;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChannelsTest {

    @Test
    void everyChannelSetsPoisonAsideInADeadLetterTopicOfItsOwn() {
        assertThat(Channels.incoming()).contains("organization");
        Channels.eachSetsPoisonAside("diagnosis");
    }
}
