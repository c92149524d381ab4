package jp.hoshimori.declaration.logomark;

import jakarta.enterprise.context.ApplicationScoped;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.register.PublicAddress;

/** Where anyone can see how a declaration stands today. */
@ApplicationScoped
class PublicAddresses {

    private final PublicAddress address;

    PublicAddresses(PublicAddress address) {
        this.address = address;
    }

    /** The page about a declaration. */
    String page(DeclarationNumber number) {
        return address.verificationPage(number);
    }

    /** The picture that shows a declaration's state, to be put on a page of one's own. */
    String statusImage(DeclarationNumber number) {
        return address.of("/v1/register-entries/" + number + "/status.svg");
    }
}
