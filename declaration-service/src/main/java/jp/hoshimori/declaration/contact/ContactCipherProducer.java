package jp.hoshimori.declaration.contact;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.support.secret.ContactCipher;
import jp.hoshimori.support.secret.ContactConfig;

/** Builds the cipher from the configured keys when the service starts, so that a wrong key stops the start. */
final class ContactCipherProducer {

    private ContactCipherProducer() {}

    @Produces
    @Singleton
    @Startup
    static ContactCipher contactCipher(ContactConfig config) {
        return ContactCipher.of(config);
    }
}
