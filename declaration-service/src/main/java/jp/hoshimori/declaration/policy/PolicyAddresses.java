package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public reads the policies that are published here. */
@ApplicationScoped
class PolicyAddresses {

    private final String base;

    PolicyAddresses(
            @ConfigProperty(name = "hoshimori.public-url", defaultValue = "http://127.0.0.1:8080") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The address that stays the same over all versions. */
    String page(String slug) {
        return base + path(slug);
    }

    /** The same without the server. */
    static String path(String slug) {
        return "/policies/" + slug;
    }
}
