package jp.hoshimori.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Merges the services' documents into the one that the gateway publishes. The result depends on nothing but the
 * documents: everything that has no order of its own is sorted.
 */
final class DocumentMerger {

    private static final String HEAD = """
            openapi: 3.1.0
            info:
              title: Hoshimori API
              description: "星守: 中小企業のセキュリティ自己宣言を支える API / The API behind Japan's security self-declaration for small businesses. Every refusal is a problem document (RFC 9457), in Japanese or English by Accept-Language."
              version: "1"
              license:
                name: Apache-2.0
                url: https://www.apache.org/licenses/LICENSE-2.0
            servers:
            - url: /
              description: The gateway that serves this document
            security:
            - bearer: []
            """;
    private static final String BEARER = """
            type: http
            description: An access token of the realm hoshimori, for the audience hoshimori-api
            scheme: bearer
            bearerFormat: JWT
            """;

    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final PathMerge paths = new PathMerge();
    private final ComponentMerge components = new ComponentMerge();

    private DocumentMerger() {}

    /**
     * The merged document.
     *
     * @throws IllegalArgumentException with a sentence that says which documents do not fit together, and where
     */
    static ObjectNode merge(List<ServiceDocument> documents) {
        DocumentMerger merger = new DocumentMerger();
        documents.forEach(merger::add);
        return merger.result();
    }

    private void add(ServiceDocument document) {
        tags.put(document.service(), tag(document));
        paths.add(document);
        components.add(document);
    }

    private static JsonNode tag(ServiceDocument document) {
        JsonNode info = document.document().path("info");
        String description = info.path("description").asText(info.path("title").asText());
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", document.service())
                .put("description", description);
    }

    private ObjectNode result() {
        ObjectNode merged = (ObjectNode) Yaml.read(HEAD);
        merged.putArray("tags").addAll(tags.values());
        merged.set("paths", paths.result());
        ObjectNode parts = components.result();
        parts.putObject("securitySchemes").set("bearer", Yaml.read(BEARER));
        merged.set("components", parts);
        return merged;
    }
}
