package jp.hoshimori.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.CommittedDocument;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class OpenApiTest {

    @Test
    void theCommittedDocumentIsWhatTheServiceOffers() throws IOException {
        CommittedDocument.assertOpenApiIsUpToDate();
    }
}
