package jp.hoshimori.declaration.misuse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.hoshimori.declaration.misuse.model.CaseChange;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.tenant.SystemAccess;
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

/** Cases of misuse over HTTP, for the operator. */
@Path("/v1/logo-mark-misuse-cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@SecurityRequirement(name = "bearer")
@Tag(name = "misuse")
public class MisuseCaseResource {

    private final FindMisuseCases findMisuseCases;
    private final ChangeMisuseCase changeMisuseCase;
    private final Callers callers;
    private final RequestLanguage language;

    MisuseCaseResource(
            FindMisuseCases findMisuseCases,
            ChangeMisuseCase changeMisuseCase,
            Callers callers,
            RequestLanguage language) {
        this.findMisuseCases = findMisuseCases;
        this.changeMisuseCase = changeMisuseCase;
        this.callers = callers;
        this.language = language;
    }

    /** A piece of the cases. */
    @GET
    @Operation(operationId = "listMisuseCases", summary = "ロゴマークの案件の一覧 / Cases of misuse of logo marks")
    @APIResponse(
            responseCode = "200",
            description = "案件の一覧、新しい順 / The cases, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = MisuseCasePage.class),
                            examples = @ExampleObject(name = "piece", value = MisuseExamples.LIST)))
    public Page<MisuseCaseResponse> list(
            @Parameter(description = "RECEIVED, INVESTIGATING, RESOLVED, DISMISSED", example = "RECEIVED")
                    @QueryParam("state")
                    String state,
            @Parameter(description = "表示されていた自己宣言ID / The declaration number that was shown", example = "90000000042")
                    @QueryParam("declarationNumber")
                    String declarationNumber,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        CaseFilter filter = CaseFilter.read(state, declarationNumber);
        return SystemAccess.call(() -> findMisuseCases.list(filter, limit, cursor))
                .map(MisuseCaseResponse::of);
    }

    /** A case with everything that was done in it. */
    @GET
    @Path("/{misuseCaseId}")
    @Operation(operationId = "getMisuseCase", summary = "ロゴマークの案件 / A case of misuse of a logo mark")
    @APIResponse(
            responseCode = "200",
            description = "案件と、行ったこと / The case, and what was done in it",
            content =
                    @Content(
                            schema = @Schema(implementation = MisuseCaseResponse.class),
                            examples = @ExampleObject(name = "investigating", value = MisuseExamples.CASE)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MisuseExamples.ID)
                    @PathParam("misuseCaseId")
                    UUID misuseCaseId,
            @Context Request request) {
        CaseFile file = SystemAccess.call(() -> findMisuseCases.find(misuseCaseId));
        return EntityTags.conditional(
                request, file.misuse().version(), language.locale(), () -> MisuseCaseResponse.of(file));
    }

    /** Takes a case a step further. */
    @PUT
    @Path("/{misuseCaseId}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMisuseCase",
            summary = "ロゴマークの案件を進める / Take a case of misuse further",
            description = "受け付けた案件は調査を始めるか却下し、調査中の案件は記録を加えるか、解決または却下で終えます。終わった案件は変わりません。/"
                    + " A received case is investigated or dismissed; one under investigation gets another note, or is"
                    + " resolved or dismissed. A closed case does not change.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = MisuseCaseChangeRequest.class),
                            examples = @ExampleObject(name = "investigate", value = MisuseExamples.CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "案件と、行ったこと / The case, and what was done in it",
            content =
                    @Content(
                            schema = @Schema(implementation = MisuseCaseResponse.class),
                            examples = @ExampleObject(name = "investigating", value = MisuseExamples.CASE)))
    public Response change(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MisuseExamples.ID)
                    @PathParam("misuseCaseId")
                    UUID misuseCaseId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull MisuseCaseChangeRequest change) {
        Caller caller = callers.current();
        CaseChange step = change.change();
        CaseFile file = SystemAccess.call(() -> changeMisuseCase.change(caller, misuseCaseId, step, ifMatch));
        return EntityTags.changed(file.misuse().version(), language.locale(), MisuseCaseResponse.of(file));
    }
}
