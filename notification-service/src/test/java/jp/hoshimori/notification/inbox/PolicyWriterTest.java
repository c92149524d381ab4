package jp.hoshimori.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.event.BasicPolicyPublished;
import jp.hoshimori.event.BasicPolicyUnreachable;
import jp.hoshimori.notification.inbox.model.NotificationText;
import org.junit.jupiter.api.Test;

class PolicyWriterTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final String URL = "https://shouten.example/security-policy.pdf?a={date}&b=$1";

    private final PolicyWriter writer = new PolicyWriter(WordingFile.inUse());

    @Test
    void aPublishedPolicyIsToldWithItsAddressAsItIs() {
        NotificationText text =
                writer.about(new BasicPolicyPublished(ID, ID, null, URL, Instant.parse("2026-06-10T15:30:00Z")));

        assertThat(text.title().ja()).isEqualTo("情報セキュリティ基本方針が公開されました");
        assertThat(text.body().ja()).startsWith("2026年6月11日に、").endsWith("ご覧になれます。 " + URL);
        assertThat(text.title().en()).isEqualTo("Your basic policy on information security was published");
        assertThat(text.body().en()).startsWith("On 11 June 2026 ").endsWith("Anyone can read it at " + URL);
    }

    @Test
    void anUnreachablePolicyRemindsWithTheMinuteAtWhichItIsTooLate() {
        NotificationText text = writer.about(new BasicPolicyUnreachable(
                ID, ID, URL, Instant.parse("2026-09-10T18:00:00Z"), Instant.parse("2026-10-10T18:05:00Z")));

        assertThat(text.title().ja()).isEqualTo("情報セキュリティ基本方針のページを開けません");
        assertThat(text.body().ja())
                .startsWith("2026年9月11日から、")
                .contains(" " + URL + " ", "何も変わっていません", "2026年10月11日 3時05分（日本時間）までに");
        assertThat(text.title().en()).isEqualTo("Your basic policy on information security cannot be read");
        assertThat(text.body().en())
                .startsWith("Since 11 September 2026 ")
                .contains(" " + URL + " ", "Nothing has changed yet", "before 11 October 2026, 03:05 Japan time.");
    }
}
