package jp.hoshimori.declaration.document;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.document.PdfRenderer;

/** Gives everyone the same renderer, which keeps its fonts in memory. */
@Dependent
class DocumentRenderer {

    @Produces
    @Singleton
    PdfRenderer renderer() {
        return new PdfRenderer();
    }
}
