package jp.hoshimori.declaration.logomark;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.document.PdfRenderer;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads what kits say when the service starts, and gives everyone the same renderer, which keeps its fonts in memory. */
@Dependent
class KitData {

    private static final String TEXTS = "reference/declaration-kit.yaml";

    @Produces
    @Singleton
    @Startup
    KitTexts texts() {
        return read();
    }

    @Produces
    @Singleton
    @DefaultBean
    PdfRenderer renderer() {
        return new PdfRenderer();
    }

    static KitTexts read() {
        return ReferenceData.read(TEXTS, KitTexts.class);
    }
}
