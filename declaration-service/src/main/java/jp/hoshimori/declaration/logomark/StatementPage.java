package jp.hoshimori.declaration.logomark;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.principles.model.PrinciplesEdition;
import jp.hoshimori.declaration.principles.model.PrinciplesEditions;
import jp.hoshimori.declaration.register.Statement;
import jp.hoshimori.document.DocumentTemplate;
import jp.hoshimori.document.PdfRenderer;
import jp.hoshimori.document.RendererBusyException;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** The statement of a declaration on one page of A4, for a wall or to hand over: who declared what, and where to look. */
@ApplicationScoped
class StatementPage {

    private static final String SECONDS_TO_STAY_AWAY = "5";

    private final DocumentTemplate template = DocumentTemplate.read(StatementPage.class, "documents/statement.html");
    private final PdfRenderer renderer;
    private final KitTexts texts;
    private final PrinciplesEditions editions;
    private final PublicAddresses addresses;

    StatementPage(PdfRenderer renderer, KitTexts texts, PrinciplesEditions editions, PublicAddresses addresses) {
        this.renderer = renderer;
        this.texts = texts;
        this.editions = editions;
        this.addresses = addresses;
    }

    /**
     * The statement as PDF/A, dated with the declaration.
     *
     * @throws ProblemException 503 when too many others are waiting for theirs
     */
    byte[] pdf(DeclaredStar declaration, QrCode qr, Locale locale) {
        try {
            return renderer.render(xhtml(declaration, qr, locale), declaration.since());
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

    private String xhtml(DeclaredStar declaration, QrCode qr, Locale locale) {
        return template.fill(Map.ofEntries(
                entry("language", locale.getLanguage()),
                entry("words", texts.in(locale)),
                entry("organizationName", declaration.organizationName()),
                entry("number", declaration.number().value()),
                entry("star", texts.word(starName(declaration.star())).in(locale)),
                entry(
                        "starName",
                        texts.word(starName(declaration.star()) + "Name").in(locale)),
                entry("pledge", pledge(declaration, locale)),
                entry("since", Days.inWords(declaration.since(), locale)),
                entry("page", addresses.page(declaration.number())),
                entry("qrSize", qr.size()),
                entry("qrPath", qr.path()),
                entry("limits", Statement.OWN_DECLARATION.in(locale))));
    }

    private String pledge(DeclaredStar declaration, Locale locale) {
        LocalizedText principles = editions.find(declaration.principlesEdition())
                .map(PrinciplesEdition::name)
                .orElseGet(() -> LocalizedText.of(declaration.principlesEdition(), declaration.principlesEdition()));
        return texts.word(starName(declaration.star()) + "Pledge").in(locale).replace("{0}", principles.in(locale));
    }

    private static String starName(Star star) {
        return switch (star) {
            case ONE_STAR -> "oneStar";
            case TWO_STARS -> "twoStars";
        };
    }
}
