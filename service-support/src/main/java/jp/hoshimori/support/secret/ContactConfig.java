package jp.hoshimori.support.secret;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The keys under which contact data is stored. */
@ConfigMapping(prefix = "hoshimori.contact")
public interface ContactConfig {

    /**
     * The AES-256 key that contact data is written with: 32 random bytes in base64. Needed; the service does not start
     * without it.
     */
    Optional<String> key();

    /** Keys that were in use before, in the same form: contact data is still read with them, never written. */
    Optional<List<String>> previousKeys();
}
