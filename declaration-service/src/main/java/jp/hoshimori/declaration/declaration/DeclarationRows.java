package jp.hoshimori.declaration.declaration;

import java.util.List;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Pledge;
import jp.hoshimori.declaration.declaration.model.Publicity;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.declaration.model.Star;

/** Turns declarations into rows and back. */
final class DeclarationRows {

    private DeclarationRows() {}

    /** The row of a declaration that holds. */
    static DeclarationEntity row(StandingDeclaration declaration) {
        DeclarationEntity row = new DeclarationEntity();
        row.id = declaration.id();
        row.organizationId = declaration.organizationId();
        row.declarationNumber = declaration.number().value();
        row.star = declaration.pledge().star().name();
        row.status = declaration.status().name();
        row.principlesEdition = declaration.pledge().principlesEdition();
        row.purposes = declaration.pledge().purposes().toArray(String[]::new);
        row.publicity = declaration.pledge().publicity().name();
        row.declaredAt = declaration.declaredAt();
        row.updatedAt = declaration.declaredAt();
        row.version = declaration.version();
        return row;
    }

    /** The declaration in a row. */
    static Declaration declaration(DeclarationEntity row) {
        return switch (DeclarationStatus.valueOf(row.status)) {
            case STANDING -> standing(row);
            case WITHDRAWN, EXPIRED, ENDED_BY_OPERATOR ->
                throw new IllegalStateException("Declarations do not end yet");
        };
    }

    private static StandingDeclaration standing(DeclarationEntity row) {
        return new StandingDeclaration(
                row.id,
                new DeclarationNumber(row.declarationNumber),
                row.organizationId,
                pledge(row),
                row.declaredAt,
                row.version);
    }

    private static Pledge pledge(DeclarationEntity row) {
        return new Pledge(
                Star.valueOf(row.star), row.principlesEdition, List.of(row.purposes), Publicity.valueOf(row.publicity));
    }
}
