package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import jp.hoshimori.support.http.EntityTags;

/** Answers with policies as pages and files, in the language they were written in. */
@ApplicationScoped
class PolicyFiles {

    static final String HTML = "text/html;charset=UTF-8";
    static final String PDF = "application/pdf";

    private final PolicyDocuments documents;

    PolicyFiles(PolicyDocuments documents) {
        this.documents = documents;
    }

    /** The sheet as a page. */
    Response page(Request request, PolicyVersion version, PolicySheet sheet) {
        Locale locale = version.origin().language().locale();
        String html = documents.html(sheet, locale);
        return Response.fromResponse(EntityTags.conditional(request, version.version(), locale, () -> html))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header("Content-Security-Policy", PolicyDocuments.contentSecurityPolicy(html))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** The sheet as a file. */
    Response pdf(Request request, PolicyVersion version, PolicySheet sheet) {
        Locale locale = version.origin().language().locale();
        return Response.fromResponse(
                        EntityTags.conditional(request, version.version(), locale, () -> documents.pdf(sheet, locale)))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"basic-policy.pdf\"")
                .build();
    }
}
