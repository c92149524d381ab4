package jp.hoshimori.declaration.register;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.register.model.NameFolding;
import jp.hoshimori.declaration.register.model.NameKeys;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads how names are compared when the service starts. */
@Dependent
class RegisterData {

    private static final String FOLDING = "reference/name-folding.yaml";

    @Produces
    @Singleton
    @Startup
    NameKeys keys() {
        return new NameKeys(ReferenceData.read(FOLDING, NameFolding.class));
    }
}
