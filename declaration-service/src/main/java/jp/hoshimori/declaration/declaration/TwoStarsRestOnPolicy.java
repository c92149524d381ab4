package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Star;

/** Tells whoever looks after basic policies whether a declaration rests on one. */
@ApplicationScoped
public class TwoStarsRestOnPolicy {

    private final Declarations declarations;

    TwoStarsRestOnPolicy(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Whether two stars of the organization hold today; in the running transaction. */
    public boolean standsOn(UUID organizationId) {
        return declarations
                .standing(organizationId)
                .filter(declaration -> declaration.star() == Star.TWO_STARS)
                .isPresent();
    }
}
