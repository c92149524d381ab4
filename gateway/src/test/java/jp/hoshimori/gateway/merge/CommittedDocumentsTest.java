package jp.hoshimori.gateway.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hoshimori.gateway.route.RouteReader;
import org.junit.jupiter.api.Test;

/** The documents in the repository are those that the services' documents make; -DupdateDocuments=true writes them. */
class CommittedDocumentsTest {

    private static final Path GATEWAY = Path.of("").toAbsolutePath();
    private static final ObjectNode MERGED = DocumentMerger.merge(ServiceDocument.committed(GATEWAY.getParent()));

    @Test
    void theCommittedDocumentIsWhatTheServicesDocumentsMake() throws IOException {
        String merged = Yaml.write(MERGED);

        assertCommitted("openapi.yaml", merged);
    }

    @Test
    void theCommittedRenderingForGeneratorsIsWhatTheServicesDocumentsMake() throws IOException {
        String rendered = Yaml.write(DownConverter.convert(MERGED));

        assertCommitted("openapi-3.0.yaml", rendered);
    }

    @Test
    void everyOperationCanBeRouted() {
        int operations = RouteReader.read(Yaml.write(MERGED)).routes().size();

        assertThat(operations).isGreaterThan(20);
    }

    private static void assertCommitted(String name, String expected) throws IOException {
        Path committed = GATEWAY.resolve(name);
        if (Boolean.getBoolean("updateDocuments")) {
            Files.writeString(committed, expected);
        }
        assertThat(committed)
                .as("-DupdateDocuments=true writes this document anew")
                .hasContent(expected);
    }
}
