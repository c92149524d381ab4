package jp.hoshimori.declaration.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public register over HTTP, for anyone. */
@Path("/v1/register-entries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "register", description = "宣言の公開登録簿 / The public register of declarations")
public class RegisterEntryResource {

    private final FindRegisterEntry findRegisterEntry;
    private final OrganizationCodes codes;
    private final RequestLanguage language;

    RegisterEntryResource(FindRegisterEntry findRegisterEntry, OrganizationCodes codes, RequestLanguage language) {
        this.findRegisterEntry = findRegisterEntry;
        this.codes = codes;
        this.language = language;
    }

    /** The entry of a declaration number. */
    @GET
    @Path("/{declarationNumber}")
    @Operation(
            operationId = "getRegisterEntry",
            summary = "自己宣言ID で宣言を確かめる / Look a declaration up by its number",
            description = "発行されていない番号は 404、11桁の数字でない番号は 400 です。/"
                    + " A number that was never issued is 404; one that is not 11 digits is 400.")
    @APIResponse(
            responseCode = "200",
            description = "登録簿の一件 / The entry",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterEntryResponse.class),
                            examples = @ExampleObject(name = "one-star", value = RegisterExamples.ENTRY)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(example = "90000000042") @PathParam("declarationNumber") String declarationNumber,
            @Context Request request) {
        RegisterEntry entry = findRegisterEntry.find(declarationNumber);
        Locale locale = language.locale();
        return EntityTags.conditional(
                request, entry.version(), locale, () -> RegisterEntryResponse.of(entry, codes, locale));
    }
}
