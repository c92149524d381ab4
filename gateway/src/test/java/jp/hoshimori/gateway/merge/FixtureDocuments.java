package jp.hoshimori.gateway.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hoshimori.gateway.document.Documents;

/** Small documents of three services, for tests that should not depend on what the services say today. */
public final class FixtureDocuments {

    private FixtureDocuments() {}

    /** The merged document in both versions. */
    public static Documents merged() {
        var merged = DocumentMerger.merge(services());
        return new Documents(Yaml.write(merged), Yaml.write(DownConverter.convert(merged)));
    }

    static List<ServiceDocument> services() {
        return List.of(service("diagnosis"), service("declaration"), service("notification"));
    }

    static ServiceDocument service(String name) {
        return ServiceDocument.of(name, text(name));
    }

    static String text(String name) {
        try (InputStream in = FixtureDocuments.class.getResourceAsStream("/documents/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
