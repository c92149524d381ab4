package jp.hoshimori.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The OpenAPI document of one service.
 *
 * @param service the service's name in the route table and in tags
 * @param document the document
 */
record ServiceDocument(String service, JsonNode document) {

    static ServiceDocument of(String service, String yaml) {
        return new ServiceDocument(service, Yaml.read(yaml));
    }

    /** The documents as the services have committed them. */
    static List<ServiceDocument> committed(Path root) {
        return List.of(
                read(root, "diagnosis", "diagnosis-service"),
                read(root, "declaration", "declaration-service"),
                read(root, "catalog", "otasuketai-catalog-service"),
                read(root, "notification", "notification-service"));
    }

    private static ServiceDocument read(Path root, String service, String module) {
        try {
            return of(service, Files.readString(root.resolve(module).resolve("openapi.yaml")));
        } catch (IOException missing) {
            throw new UncheckedIOException("The module " + module + " has no openapi.yaml", missing);
        }
    }
}
