package jp.hoshimori.declaration.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Declarations over HTTP: an organization's administrators make them, its people read them. */
@Path("/v1/declarations")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "declarations", description = "一つ星・二つ星の宣言 / Declaring one star or two")
public class DeclarationResource {

    private final DeclareStar declareStar;
    private final FindDeclaration findDeclaration;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    DeclarationResource(
            DeclareStar declareStar,
            FindDeclaration findDeclaration,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.declareStar = declareStar;
        this.findDeclaration = findDeclaration;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Declares for the caller's own organization. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "declareStar",
            summary = "宣言する / Declare",
            description = "登録された事業者の管理者が宣言します。番号はその場で発行され、公開の登録簿に載ります。二つ星には、終えた自社診断（点数は問いません）と"
                    + "公開した基本方針が必要です。/ An administrator of a registered organization declares. The number is issued at once"
                    + " and entered in the public register. Two stars need a finished self-diagnosis (whatever its score) and a"
                    + " published basic policy.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationRequest.class),
                            examples = @ExampleObject(name = "one-star", value = DeclarationExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "宣言 / The declaration",
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationResponse.class),
                            examples = @ExampleObject(name = "one-star", value = DeclarationExamples.DECLARATION)))
    public Response declare(@NotNull DeclarationRequest declaration) {
        Caller caller = callers.current();
        return requests.create(declaration, () -> created(caller, declaration));
    }

    private Created created(Caller caller, DeclarationRequest request) {
        Declaration declaration = declareStar.declare(caller, request.form());
        Locale locale = language.locale();
        return new Created(
                URI.create("/v1/declarations/" + declaration.id()),
                EntityTags.of(declaration.version(), locale),
                DeclarationResponse.of(declaration, locale));
    }

    /** A piece of the declarations of the caller's own organization, those that have ended included. */
    @GET
    @RolesAllowed({"member", "admin"})
    @Operation(operationId = "listDeclarations", summary = "自分の事業者の宣言の一覧 / The declarations of one's own organization")
    @APIResponse(
            responseCode = "200",
            description = "宣言の一覧、新しい順。終わったものも含む / The declarations, the latest first, also those that have ended",
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationPage.class),
                            examples = @ExampleObject(name = "piece", value = DeclarationExamples.LIST)))
    public Page<DeclarationResponse> list(
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        Locale locale = language.locale();
        return findDeclaration
                .list(callers.current(), limit, cursor)
                .map(declaration -> DeclarationResponse.of(declaration, locale));
    }

    /** A declaration of the caller's own organization. */
    @GET
    @Path("/{declarationId}")
    @RolesAllowed({"member", "admin"})
    @Operation(operationId = "getDeclaration", summary = "自分の事業者の宣言 / A declaration of one's own organization")
    @APIResponse(
            responseCode = "200",
            description = "宣言 / The declaration",
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationResponse.class),
                            examples = @ExampleObject(name = "one-star", value = DeclarationExamples.DECLARATION)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DeclarationExamples.ID)
                    @PathParam("declarationId")
                    UUID declarationId,
            @Context Request request) {
        Declaration declaration = findDeclaration.find(callers.current(), declarationId);
        Locale locale = language.locale();
        return EntityTags.conditional(
                request, declaration.version(), locale, () -> DeclarationResponse.of(declaration, locale));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "DeclarationPage", requiredProperties = "items")
    record DeclarationPage(List<DeclarationResponse> items, String nextCursor) {}
}
