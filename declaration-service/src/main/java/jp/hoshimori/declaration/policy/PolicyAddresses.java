package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jp.hoshimori.declaration.register.PublicAddress;

/** Where the public reads the policies that are published here. */
@ApplicationScoped
class PolicyAddresses {

    private final PublicAddress address;

    PolicyAddresses(PublicAddress address) {
        this.address = address;
    }

    /** The address that stays the same over all versions. */
    String page(String slug) {
        return address.of(path(slug));
    }

    /** The same without the server. */
    static String path(String slug) {
        return "/policies/" + slug;
    }
}
