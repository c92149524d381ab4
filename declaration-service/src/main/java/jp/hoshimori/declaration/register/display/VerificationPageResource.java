package jp.hoshimori.declaration.register.display;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Locale;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.register.FindRegisterEntry;
import jp.hoshimori.declaration.register.RegisterEntry;
import jp.hoshimori.declaration.register.RegisterProblems;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page behind the QR code of a declaration. */
@Path("/v/{declarationNumber}")
@PermitAll
@Tag(name = "register")
public class VerificationPageResource {

    private static final String HTML = "text/html; charset=UTF-8";

    /** The page has one style sheet, its own, and nothing that runs or is loaded. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private final FindRegisterEntry findRegisterEntry;
    private final VerificationPage page;
    private final RequestLanguage language;

    VerificationPageResource(FindRegisterEntry findRegisterEntry, VerificationPage page, RequestLanguage language) {
        this.findRegisterEntry = findRegisterEntry;
        this.page = page;
        this.language = language;
    }

    /** What the register says of a number, for people. */
    @GET
    @Produces(HTML)
    @Operation(
            operationId = "getVerificationPage",
            summary = "宣言を確かめるページ / The page on which anyone sees whether a declaration stands",
            description = "QR コードの行き先です。プログラムには getRegisterEntry をお使いください。/"
                    + " Where the QR code leads. Programs read getRegisterEntry.")
    @APIResponse(
            responseCode = "200",
            description = "宣言中、または終わった宣言のページ / The page of a declaration that stands or has ended",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    @APIResponse(
            responseCode = "404",
            description = "登録簿に載ったことのない番号のページ / The page of a number that was never in the register",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response get(
            @Parameter(example = "90000000042") @PathParam("declarationNumber") String declarationNumber,
            @Parameter(description = "ja, en", example = "ja") @QueryParam("lang") String lang,
            @Context Request request,
            @Context HttpHeaders headers) {
        Locale locale = AskedLanguage.of(lang, language.locale());
        Optional<RegisterEntry> entry = findRegisterEntry.lookUp(declarationNumber);
        ResponseBuilder response = entry.map(found -> known(found, locale, request))
                .orElseGet(() -> neverKnown(declarationNumber, locale, headers));
        return response.header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private ResponseBuilder known(RegisterEntry entry, Locale locale, Request request) {
        Response response = EntityTags.conditional(
                request, entry.version(), locale, () -> page.html(entry.number().value(), Optional.of(entry), locale));
        return Response.fromResponse(response).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }

    /** A page for people; for programs the problem document that they get everywhere. */
    private ResponseBuilder neverKnown(String written, Locale locale, HttpHeaders headers) {
        DeclarationNumber number = DeclarationNumber.parse(written).orElseThrow(ProblemException::notFound);
        if (!asksForAPage(headers)) {
            throw RegisterProblems.neverIssued(number);
        }
        return Response.status(Response.Status.NOT_FOUND).entity(page.html(number.value(), Optional.empty(), locale));
    }

    private static boolean asksForAPage(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type ->
                        type.getType().equals("text") && type.getSubtype().equals("html"));
    }
}
