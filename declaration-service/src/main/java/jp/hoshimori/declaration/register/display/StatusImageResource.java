package jp.hoshimori.declaration.register.display;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.register.FindRegisterEntry;
import jp.hoshimori.declaration.register.RegisterEntry;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The state of a declaration as a picture over HTTP, to be embedded anywhere. */
@Path("/v1/register-entries")
@PermitAll
@Tag(name = "register")
public class StatusImageResource {

    private static final String SVG = "image/svg+xml";

    /** What the picture is made of may not reach out, whoever embeds it. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private static final long NEVER_ISSUED = -1;

    private final FindRegisterEntry findRegisterEntry;
    private final StatusImage image;
    private final RequestLanguage language;

    StatusImageResource(FindRegisterEntry findRegisterEntry, StatusImage image, RequestLanguage language) {
        this.findRegisterEntry = findRegisterEntry;
        this.image = image;
        this.language = language;
    }

    /** The picture of what the register says now. */
    @GET
    @Path("/{declarationNumber}/status.svg")
    @Produces(SVG)
    @Operation(
            operationId = "getStatusImage",
            summary = "宣言の状態の画像 (SVG) / The state of a declaration as a picture",
            description = "ウェブページに img で埋め込めます。宣言が終わると、数分のうちに画像も変わります。発行されていない番号には、"
                    + "登録簿にないことを示す画像を返します。/"
                    + " To be embedded in web pages with img. When the declaration ends, so does the picture, within"
                    + " minutes. For a number that was never issued the picture says that it is not in the register.")
    @APIResponse(
            responseCode = "200",
            description = "画像 / The picture",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(example = "90000000042") @PathParam("declarationNumber") String declarationNumber,
            @Parameter(description = "ja, en", example = "ja") @QueryParam("lang") String lang,
            @Context Request request) {
        Locale locale = AskedLanguage.of(lang, language.locale());
        Optional<RegisterEntry> entry = findRegisterEntry.lookUp(declarationNumber);
        String number = entry.map(found -> found.number().value())
                .orElseGet(() ->
                        DeclarationNumber.parse(declarationNumber).orElseThrow().value());
        Response response = EntityTags.conditional(
                request,
                entry.map(RegisterEntry::version).orElse(NEVER_ISSUED),
                locale,
                () -> image.svg(number, entry.map(Standing::of).orElseGet(Standing::neverKnown), locale));
        return Response.fromResponse(response)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
