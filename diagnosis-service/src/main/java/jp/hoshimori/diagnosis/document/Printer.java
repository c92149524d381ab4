package jp.hoshimori.diagnosis.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import jp.hoshimori.document.PdfRenderer;
import jp.hoshimori.document.RendererBusyException;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Sets documents as PDF, and sends away whoever would have to wait long for it. */
@ApplicationScoped
class Printer {

    private static final String SECONDS_TO_STAY_AWAY = "5";

    private final PdfRenderer renderer;

    Printer(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The PDF file of a document.
     *
     * @throws ProblemException 503 when too many others are waiting for theirs
     */
    byte[] pdf(String xhtml) {
        try {
            return renderer.render(xhtml);
        } catch (RendererBusyException busy) {
            throw new ProblemException(
                    CommonProblems.UNAVAILABLE,
                    LocalizedText.of(
                            "PDF の作成が混み合っています。数秒おいてもう一度お試しください。",
                            "Many PDF files are being made. Try again in a few seconds."),
                    List.of(),
                    Map.of(HttpHeaders.RETRY_AFTER, SECONDS_TO_STAY_AWAY));
        }
    }
}
