package jp.hoshimori.declaration.organization;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.hoshimori.declaration.organization.model.Correction;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
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

/** Corrections of registrations over HTTP, for the operator. */
@Path("/v1/organization-corrections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@SecurityRequirement(name = "bearer")
@Tag(name = "organization-corrections", description = "運営者による登録内容の訂正 / What the operator sets right")
public class CorrectionResource {

    private final CorrectOrganization correctOrganization;
    private final FindCorrections findCorrections;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    CorrectionResource(
            CorrectOrganization correctOrganization,
            FindCorrections findCorrections,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.correctOrganization = correctOrganization;
        this.findCorrections = findCorrections;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Sets a member of a registration right. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctOrganization",
            summary = "登録内容を訂正する / Set a registration right",
            description = "公開登録簿にもすぐに反映されます。事業者の人は、訂正があったことを監査記録で読めます。/"
                    + " The public register follows at once. The organization's people see in their audit events that"
                    + " something was corrected.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CorrectionRequest.class),
                            examples = @ExampleObject(name = "moved", value = CorrectionExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "訂正 / The correction",
            content =
                    @Content(
                            schema = @Schema(implementation = CorrectionResponse.class),
                            examples = @ExampleObject(name = "moved", value = CorrectionExamples.CORRECTION)))
    public Response correct(@NotNull CorrectionRequest correction) {
        Caller operator = callers.current();
        return SystemAccess.call(() -> requests.create(correction, () -> created(operator, correction)));
    }

    private Created created(Caller operator, CorrectionRequest request) {
        Correction correction = joined(() -> correctOrganization.correct(operator, request.form()));
        return new Created(
                URI.create("/v1/organization-corrections/" + correction.id()),
                EntityTags.of(0, language.locale()),
                CorrectionResponse.of(correction));
    }

    /** A piece of what was corrected of an organization. */
    @GET
    @Operation(
            operationId = "listOrganizationCorrections",
            summary = "ある事業者の登録内容の訂正 / What was corrected of an organization")
    @APIResponse(
            responseCode = "200",
            description = "訂正の一覧、新しい順 / The corrections, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = CorrectionPage.class),
                            examples = @ExampleObject(name = "piece", value = CorrectionExamples.LIST)))
    public Page<CorrectionResponse> list(
            @Parameter(required = true, description = "事業者 / Whose registration", example = OrganizationExamples.ID)
                    @QueryParam("organizationId")
                    String organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        UUID id = id(organizationId);
        return SystemAccess.call(() -> joined(() -> findCorrections.list(id, limit, cursor)))
                .map(CorrectionResponse::of);
    }

    /** One correction. */
    @GET
    @Path("/{correctionId}")
    @Operation(operationId = "getOrganizationCorrection", summary = "登録内容の訂正 / A correction")
    @APIResponse(
            responseCode = "200",
            description = "訂正 / The correction",
            content =
                    @Content(
                            schema = @Schema(implementation = CorrectionResponse.class),
                            examples = @ExampleObject(name = "moved", value = CorrectionExamples.CORRECTION)))
    public CorrectionResponse get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = CorrectionExamples.ID)
                    @PathParam("correctionId")
                    UUID correctionId) {
        return CorrectionResponse.of(SystemAccess.call(() -> joined(() -> findCorrections.find(correctionId))));
    }

    private static <T> T joined(Callable<T> work) {
        return QuarkusTransaction.joiningExisting().call(work);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.invalid(new FieldError(
                    "?organizationId",
                    "NOT_AN_ID",
                    LocalizedText.of("事業者の id を指定してください。", "Give the id of an organization.")));
        }
    }
}
