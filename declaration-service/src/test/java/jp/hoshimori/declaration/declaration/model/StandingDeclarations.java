package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Declarations that stand. */
final class StandingDeclarations {

    static final Instant DECLARED = Instant.parse("2026-04-12T03:04:05Z");

    private StandingDeclarations() {}

    static StandingDeclaration oneStar(String number) {
        return StandingDeclaration.made(origin(number), pledge(Star.ONE_STAR), Optional.empty());
    }

    static StandingDeclaration twoStars(String number) {
        return StandingDeclaration.made(origin(number), pledge(Star.TWO_STARS), Optional.of(Found.BOTH.grounds()));
    }

    private static Origin origin(String number) {
        return new Origin(
                UUID.randomUUID(),
                new DeclarationNumber(number),
                Found.ORGANIZATION,
                DECLARED,
                Optional.empty(),
                Optional.empty());
    }

    private static Pledge pledge(Star star) {
        return new Pledge(star, "principles-6", List.of("GAIN_TRUST"), Publicity.NAME_PUBLISHED);
    }
}
