package jp.hoshimori.declaration.logomark;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads what kits say when the service starts. */
@Dependent
class KitData {

    private static final String TEXTS = "reference/declaration-kit.yaml";

    @Produces
    @Singleton
    @Startup
    KitTexts texts() {
        return read();
    }

    static KitTexts read() {
        return ReferenceData.read(TEXTS, KitTexts.class);
    }
}
