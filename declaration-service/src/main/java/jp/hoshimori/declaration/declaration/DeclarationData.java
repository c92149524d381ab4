package jp.hoshimori.declaration.declaration;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.declaration.model.ChangeRules;
import jp.hoshimori.declaration.declaration.model.DeclarationNumbers;
import jp.hoshimori.declaration.declaration.model.DeclarationRules;
import jp.hoshimori.declaration.declaration.model.PledgeTexts;
import jp.hoshimori.declaration.declaration.model.Purposes;
import jp.hoshimori.declaration.principles.model.PrinciplesEditions;
import jp.hoshimori.support.reference.CodeList;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads what declarations are checked against when the service starts. */
@Dependent
class DeclarationData {

    private static final String PURPOSES = "reference/purposes.yaml";
    private static final String PLEDGES = "reference/pledges.yaml";

    @Produces
    @Singleton
    @Startup
    Purposes purposes() {
        return new Purposes(ReferenceData.read(PURPOSES, CodeList.class));
    }

    @Produces
    @Singleton
    @Startup
    PledgeTexts pledges() {
        return ReferenceData.read(PLEDGES, PledgeTexts.class);
    }

    @Produces
    @Singleton
    @Startup
    DeclarationRules rules(PrinciplesEditions editions, Purposes purposes) {
        return new DeclarationRules(editions, purposes.list());
    }

    @Produces
    @Singleton
    ChangeRules changeRules(Purposes purposes) {
        return new ChangeRules(purposes.list());
    }

    @Produces
    @Singleton
    @Startup
    DeclarationNumbers numbers(DeclarationConfig config) {
        return new DeclarationNumbers(config.numberPrefix());
    }
}
