package jp.hoshimori.declaration.logomark;

import jakarta.enterprise.context.ApplicationScoped;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where anyone can see how a declaration stands today. */
@ApplicationScoped
class PublicAddresses {

    private final String base;

    PublicAddresses(
            @ConfigProperty(name = "hoshimori.public-url", defaultValue = "http://127.0.0.1:8080") String publicUrl) {
        this.base = publicUrl.replaceAll("/+$", "");
    }

    /** The page about a declaration. */
    String page(DeclarationNumber number) {
        return base + "/v/" + number;
    }

    /** The picture that shows a declaration's state, to be put on a page of one's own. */
    String statusImage(DeclarationNumber number) {
        return base + "/v1/register-entries/" + number + "/status.svg";
    }
}
