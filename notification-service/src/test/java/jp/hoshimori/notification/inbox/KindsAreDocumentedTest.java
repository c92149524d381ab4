package jp.hoshimori.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class KindsAreDocumentedTest {

    @Test
    void theApiDocumentNamesEveryKind() throws NoSuchFieldException {
        String description = NotificationResponse.class
                .getDeclaredField("kind")
                .getAnnotation(Schema.class)
                .description();

        assertThat(description.substring(description.indexOf(':') + 1).strip().split(", "))
                .containsExactly(
                        Stream.of(NotificationKind.values()).map(Enum::name).toArray(String[]::new));
    }
}
