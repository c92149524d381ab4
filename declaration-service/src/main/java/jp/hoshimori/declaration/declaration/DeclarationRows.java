package jp.hoshimori.declaration.declaration;

import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.EndedDeclaration;
import jp.hoshimori.declaration.declaration.model.Ending;
import jp.hoshimori.declaration.declaration.model.Grounds;
import jp.hoshimori.declaration.declaration.model.Origin;
import jp.hoshimori.declaration.declaration.model.Pledge;
import jp.hoshimori.declaration.declaration.model.Publicity;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.declaration.model.Star;

/** Turns declarations into rows and back. */
final class DeclarationRows {

    private DeclarationRows() {}

    /** The row of a new declaration. */
    static DeclarationEntity row(StandingDeclaration declaration) {
        DeclarationEntity row = new DeclarationEntity();
        row.id = declaration.id();
        row.organizationId = declaration.organizationId();
        row.declarationNumber = declaration.number().value();
        row.declaredAt = declaration.declaredAt();
        row.previousNumber = declaration
                .origin()
                .previousNumber()
                .map(DeclarationNumber::value)
                .orElse(null);
        row.expiresAt = declaration.origin().expiresAt().orElse(null);
        row.version = declaration.version();
        fill(row, declaration);
        return row;
    }

    /** Writes over a row what may change of a declaration. */
    static void fill(DeclarationEntity row, Declaration declaration) {
        row.star = declaration.pledge().star().name();
        row.status = declaration.status().name();
        row.principlesEdition = declaration.pledge().principlesEdition();
        row.purposes = declaration.pledge().purposes().toArray(String[]::new);
        row.publicity = declaration.pledge().publicity().name();
        row.diagnosisId = declaration.grounds().map(Grounds::diagnosisId).orElse(null);
        row.policyUrl = declaration.grounds().map(Grounds::policyUrl).orElse(null);
        row.upgradedAt = declaration.upgradedAt().orElse(null);
        row.endedAt = declaration.end().map(Ending::at).orElse(null);
        row.endReason = declaration.end().flatMap(Ending::reason).orElse(null);
        row.endReasonPublic = declaration.end().filter(Ending::reasonPublic).isPresent();
        row.updatedAt = declaration.updatedAt();
    }

    /** The declaration in a row. */
    static Declaration declaration(DeclarationEntity row) {
        return switch (DeclarationStatus.valueOf(row.status)) {
            case STANDING -> standing(row);
            case WITHDRAWN, EXPIRED, ENDED_BY_OPERATOR -> ended(row);
        };
    }

    private static StandingDeclaration standing(DeclarationEntity row) {
        return new StandingDeclaration(
                origin(row),
                pledge(row),
                grounds(row),
                Optional.ofNullable(row.upgradedAt),
                row.updatedAt,
                row.version);
    }

    private static EndedDeclaration ended(DeclarationEntity row) {
        Ending ending = new Ending(
                DeclarationStatus.valueOf(row.status),
                row.endedAt,
                Optional.ofNullable(row.endReason),
                row.endReasonPublic);
        return new EndedDeclaration(
                origin(row), pledge(row), grounds(row), Optional.ofNullable(row.upgradedAt), ending, row.version);
    }

    private static Origin origin(DeclarationEntity row) {
        return new Origin(
                row.id,
                new DeclarationNumber(row.declarationNumber),
                row.organizationId,
                row.declaredAt,
                Optional.ofNullable(row.previousNumber).map(DeclarationNumber::new),
                Optional.ofNullable(row.expiresAt));
    }

    private static Pledge pledge(DeclarationEntity row) {
        return new Pledge(
                Star.valueOf(row.star), row.principlesEdition, List.of(row.purposes), Publicity.valueOf(row.publicity));
    }

    private static Optional<Grounds> grounds(DeclarationEntity row) {
        return Star.valueOf(row.star) == Star.TWO_STARS
                ? Optional.of(new Grounds(row.diagnosisId, row.policyUrl))
                : Optional.empty();
    }
}
