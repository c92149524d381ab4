package jp.hoshimori.declaration.contact;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Builds the cipher from the configured keys when the service starts, so that a wrong key stops the start. */
final class ContactCipherProducer {

    private ContactCipherProducer() {}

    @Produces
    @Singleton
    @Startup
    static ContactCipher contactCipher(ContactConfig config) {
        ContactKey current = config.key().map(ContactKey::parse).orElseThrow(ContactKey::missing);
        List<ContactKey> previous = config.previousKeys().orElse(List.of()).stream()
                .map(ContactKey::parse)
                .toList();
        return new ContactCipher(current, previous);
    }
}
