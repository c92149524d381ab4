package jp.hoshimori.catalog;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import jp.hoshimori.testing.CommittedDocument;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenApiTest {

    @Test
    void theCommittedDocumentIsWhatTheCodeSays() throws IOException {
        CommittedDocument.assertOpenApiIsUpToDate();
    }
}
