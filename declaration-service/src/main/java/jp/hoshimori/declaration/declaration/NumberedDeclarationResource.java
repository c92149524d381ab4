package jp.hoshimori.declaration.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.tenant.SystemAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Declarations by their number over HTTP, for operators: what is to be ended has to be read first. */
@Path("/v1/numbered-declarations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@SecurityRequirement(name = "bearer")
@Tag(name = "declarations")
public class NumberedDeclarationResource {

    private final FindDeclaration findDeclaration;
    private final RequestLanguage language;

    NumberedDeclarationResource(FindDeclaration findDeclaration, RequestLanguage language) {
        this.findDeclaration = findDeclaration;
        this.language = language;
    }

    /** Anyone's declaration of a number. */
    @GET
    @Path("/{declarationNumber}")
    @Operation(
            operationId = "getNumberedDeclaration",
            summary = "自己宣言ID の宣言を運営者が読む / A declaration by its number, for operators")
    @APIResponse(
            responseCode = "200",
            description = "宣言 / The declaration",
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationResponse.class),
                            examples = @ExampleObject(name = "one-star", value = DeclarationExamples.DECLARATION)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(example = "90000000042") @PathParam("declarationNumber") String declarationNumber,
            @Context Request request) {
        Declaration declaration = SystemAccess.call(() -> findDeclaration.ofNumber(declarationNumber));
        Locale locale = language.locale();
        return EntityTags.conditional(
                request, declaration.version(), locale, () -> DeclarationResponse.of(declaration, locale));
    }
}
