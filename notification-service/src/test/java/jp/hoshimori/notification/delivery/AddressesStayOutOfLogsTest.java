package jp.hoshimori.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.DifficultMailServer;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.notification.testing.Mailbox;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class AddressesStayOutOfLogsTest {

    @Test
    void neitherSuccessNorFailureNorRefusalWritesAnAddressIntoTheLog() {
        Company company = Company.unknown();
        try (Log log = Log.listen()) {
            company.putSettings(company.address() + "\\r\\nBcc: " + company.address(), "ja")
                    .then()
                    .statusCode(400);
            company.putSettings(company.address(), "ja").then().statusCode(201);
            company.scores(UUID.randomUUID(), UUID.randomUUID(), 62);
            try (DifficultMailServer refusing = DifficultMailServer.refusing()) {
                awaitState(company, "SELECT count(*) FROM delivery WHERE organization_id = ? AND attempts > 1");
            }
            try (Mailbox mailbox = Mailbox.open()) {
                awaitState(company, "SELECT count(*) FROM delivery WHERE organization_id = ? AND state = 'SENT'");
                assertThat(mailbox.to(company.address())).hasSize(1);
            }

            assertThat(log.text()).contains("A mail was not sent", "REFUSED").doesNotContain(company.address());
        }
    }

    private static void awaitState(Company company, String count) {
        await().until(() -> Database.number(count, company.id()) == 1);
    }

    /** Everything that is logged while it listens, with causes. */
    private static final class Log extends Handler implements AutoCloseable {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        static Log listen() {
            Log log = new Log();
            log.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(log);
            return log;
        }

        String text() {
            return String.join("\n", lines);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(getFormatter().format(line));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
