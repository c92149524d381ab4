package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.organization.MergeFollower;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * Lets declarations go with their organization, under their numbers, when the operator merges it into another one. Of
 * two that stand, somebody has to end one before: which one is not for the service to choose.
 */
@ApplicationScoped
class DeclarationMerge implements MergeFollower {

    private static final String MOVE =
            "UPDATE declaration SET organization_id = :into, version = version + 1 WHERE organization_id = :from";

    private final Declarations declarations;
    private final EntityManager database;

    DeclarationMerge(Declarations declarations, EntityManager database) {
        this.declarations = declarations;
        this.database = database;
    }

    @Override
    public List<FieldError> obstacles(UUID from, UUID into) {
        Optional<? extends Declaration> leaving = declarations.standing(from);
        Optional<? extends Declaration> staying = declarations.standing(into);
        return leaving.isPresent() && staying.isPresent()
                ? List.of(
                        obstacle("/from", leaving.get().number().value()),
                        obstacle("/into", staying.get().number().value()))
                : List.of();
    }

    @Override
    public void merge(UUID from, UUID into) {
        database.flush();
        database.createNativeQuery(MOVE)
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate();
        // What was read before the move is not what is stored now.
        database.clear();
    }

    private static FieldError obstacle(String pointer, String number) {
        return new FieldError(
                pointer,
                "STANDING_DECLARATION",
                LocalizedText.of(
                                "この事業者の宣言 {0} が続いています。二つの宣言のどちらかを終えてください。",
                                "Declaration {0} of this organization stands. End one of the two declarations.")
                        .format(number));
    }
}
