package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** How long declarations hold, in days of Japan. */
@ApplicationScoped
class DeclarationTerm {

    /** Editions take effect, and declarations expire, by the calendar of Japan. */
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final DeclarationConfig config;

    DeclarationTerm(DeclarationConfig config) {
        this.config = config;
    }

    /** The day in Japan. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, JAPAN);
    }

    /** From when a declaration made then no longer holds: a midnight in Japan; empty where declarations do not expire. */
    Optional<Instant> expiryOf(Instant declaredAt) {
        return config.validFor()
                .map(term -> day(declaredAt).plus(term).atStartOfDay(JAPAN).toInstant());
    }
}
