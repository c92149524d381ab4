package jp.hoshimori.declaration.register;

import jakarta.enterprise.context.ApplicationScoped;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which the world reaches this installation, for links that leave it. */
@ApplicationScoped
public class PublicAddress {

    private final String base;

    PublicAddress(
            @ConfigProperty(name = "hoshimori.public-url", defaultValue = "http://127.0.0.1:8080") String publicUrl) {
        base = publicUrl.replaceAll("/+$", "");
    }

    /** The page on which anyone sees whether a declaration stands. */
    public String verificationPage(DeclarationNumber number) {
        return base + "/v/" + number.value();
    }

    /** The absolute address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }
}
