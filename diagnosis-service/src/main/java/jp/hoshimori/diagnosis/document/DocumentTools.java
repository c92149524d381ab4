package jp.hoshimori.diagnosis.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.document.PdfRenderer;
import jp.hoshimori.support.reference.ReferenceData;

/** Gives everyone the same renderer, which keeps its fonts in memory and lets two documents be set at a time. */
@ApplicationScoped
class DocumentTools {

    @Produces
    @Singleton
    PdfRenderer renderer() {
        return new PdfRenderer();
    }

    @Produces
    @Singleton
    DocumentTexts texts() {
        return ReferenceData.read("documents/texts.yaml", DocumentTexts.class);
    }
}
