package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hoshimori.declaration.policy.model.PolicySample;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import jp.hoshimori.document.DocumentTemplate;
import jp.hoshimori.document.PdfRenderer;
import jp.hoshimori.document.RendererBusyException;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** A basic policy as a page of the web and as PDF/A, in the language it was written in. */
@ApplicationScoped
class PolicyDocuments {

    private final DocumentTemplate page = DocumentTemplate.read(PolicyDocuments.class, "policy/page.html");
    private final DocumentTemplate print = DocumentTemplate.read(PolicyDocuments.class, "policy/policy.html");
    private final PdfRenderer renderer;
    private final PolicySample sample;
    private final PolicyData.Words words;

    PolicyDocuments(PdfRenderer renderer, PolicySample sample, PolicyData.Words words) {
        this.renderer = renderer;
        this.sample = sample;
        this.words = words;
    }

    /** What readers of a version's public address see. */
    PolicySheet published(PolicyVersion version, String slug) {
        return PolicySheet.published(version, slug, title(version), words.in(locale(version)));
    }

    /** What its organization sees of a version. */
    PolicySheet preview(PolicyVersion version, String organizationName) {
        return PolicySheet.preview(version, organizationName, title(version), words.in(locale(version)));
    }

    /** The sheet as a page that needs nothing else and runs nothing. */
    String html(PolicySheet sheet, Locale locale) {
        return filled(page, sheet, locale);
    }

    /**
     * The sheet as PDF/A.
     *
     * @throws ProblemException 503 when too many others are waiting for theirs
     */
    byte[] pdf(PolicySheet sheet, Locale locale) {
        try {
            return renderer.render(filled(print, sheet, locale));
        } catch (RendererBusyException busy) {
            throw new ProblemException(
                    CommonProblems.UNAVAILABLE,
                    LocalizedText.of(
                            "PDF の作成が混み合っています。数秒おいてもう一度お試しください。",
                            "Many PDF files are being made. Try again in a few seconds."),
                    List.of(),
                    Map.of(HttpHeaders.RETRY_AFTER, "5"));
        }
    }

    /** What a browser lets the page do: show its own style, named by its hash, and nothing else. */
    static String contentSecurityPolicy(String html) {
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        return "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private String filled(DocumentTemplate template, PolicySheet sheet, Locale locale) {
        return template.fill(Map.of("language", locale.getLanguage(), "words", words.in(locale), "sheet", sheet));
    }

    private String title(PolicyVersion version) {
        return sample.title().in(locale(version));
    }

    private static Locale locale(PolicyVersion version) {
        return version.origin().language().locale();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
