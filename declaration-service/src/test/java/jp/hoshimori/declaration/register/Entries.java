package jp.hoshimori.declaration.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.register.RegisterEntry.Ending;

/** Entries of the register as tests need them, written the way the service writes them. */
@ApplicationScoped
public class Entries {

    private final RegisterEntries register;

    Entries(RegisterEntries register) {
        this.register = register;
    }

    /** A name that no other test uses. */
    public static String uniqueName() {
        return ThreadLocalRandom.current()
                .ints(8, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A number that no other test uses. */
    public static DeclarationNumber number() {
        return new DeclarationNumber(
                "8%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L)));
    }

    /** A published entry of one star that stands. */
    public static RegisterEntry named(String name) {
        return new RegisterEntry(
                number(),
                Optional.of(new Declarer(name, Optional.empty(), Optional.empty(), Optional.empty())),
                "13",
                "E",
                Star.ONE_STAR,
                DeclarationStatus.STANDING,
                "principles-6",
                Instant.parse("2026-04-12T03:04:05.678901Z"),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-04-12T03:04:05.678901Z"),
                0);
    }

    /** The entry with another declarer. */
    public static RegisterEntry by(RegisterEntry entry, Optional<Declarer> declarer) {
        return new RegisterEntry(
                entry.number(),
                declarer,
                entry.prefecture(),
                entry.industry(),
                entry.star(),
                entry.status(),
                entry.principlesEdition(),
                entry.declaredAt(),
                entry.upgradedAt(),
                entry.ending(),
                entry.updatedAt(),
                entry.version());
    }

    /** The entry of another place and industry. */
    public static RegisterEntry at(RegisterEntry entry, String prefecture, String industry) {
        return new RegisterEntry(
                entry.number(),
                entry.declarer(),
                prefecture,
                industry,
                entry.star(),
                entry.status(),
                entry.principlesEdition(),
                entry.declaredAt(),
                entry.upgradedAt(),
                entry.ending(),
                entry.updatedAt(),
                entry.version());
    }

    /** The entry, declared then. */
    public static RegisterEntry declaredAt(RegisterEntry entry, Instant time) {
        return new RegisterEntry(
                entry.number(),
                entry.declarer(),
                entry.prefecture(),
                entry.industry(),
                entry.star(),
                entry.status(),
                entry.principlesEdition(),
                time,
                entry.upgradedAt(),
                entry.ending(),
                time,
                entry.version());
    }

    /** The entry, stepped up then. */
    public static RegisterEntry upgraded(RegisterEntry entry, Instant time) {
        return new RegisterEntry(
                entry.number(),
                entry.declarer(),
                entry.prefecture(),
                entry.industry(),
                Star.TWO_STARS,
                entry.status(),
                entry.principlesEdition(),
                entry.declaredAt(),
                Optional.of(time),
                entry.ending(),
                time,
                entry.version());
    }

    /** The entry, withdrawn then. */
    public static RegisterEntry withdrawn(RegisterEntry entry, Instant time, Optional<String> reason) {
        return new RegisterEntry(
                entry.number(),
                entry.declarer(),
                entry.prefecture(),
                entry.industry(),
                entry.star(),
                DeclarationStatus.WITHDRAWN,
                entry.principlesEdition(),
                entry.declaredAt(),
                entry.upgradedAt(),
                Optional.of(new Ending(time, reason)),
                time,
                entry.version());
    }

    /** Enters it. */
    public RegisterEntry add(RegisterEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> register.add(entry));
        return entry;
    }

    /** Changes what is entered. */
    public RegisterEntry change(RegisterEntry entry, UnaryOperator<RegisterEntry> change) {
        RegisterEntry changed = change.apply(entry);
        QuarkusTransaction.requiringNew().run(() -> register.change(changed));
        return changed;
    }
}
