package jp.hoshimori.gateway.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The merged OpenAPI document of all services.
 *
 * @param current in OpenAPI 3.1, as it is maintained
 * @param forGenerators the same in OpenAPI 3.0.3, which client generators understand
 */
public record Documents(String current, String forGenerators) {

    /**
     * The documents the gateway was built with.
     *
     * @throws IllegalStateException when they are not in the package
     */
    public static Documents packaged() {
        return new Documents(read("openapi.yaml"), read("openapi-3.0.yaml"));
    }

    private static String read(String name) {
        try (InputStream in = Documents.class.getClassLoader().getResourceAsStream("documents/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The gateway was packaged without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The document " + name + " is not readable", unreadable);
        }
    }
}
