package jp.hoshimori.declaration.externalnumber;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumber;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumberProblems;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystems;
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

/** An organization's external numbers over HTTP: its administrators keep them, its people read them. */
@Path("/v1/organizations/{organizationId}/external-numbers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "external-numbers")
public class OrganizationExternalNumberResource {

    private static final String OPERATOR = "operator";

    private final RecordExternalNumber recordNumber;
    private final FindExternalNumber findNumber;
    private final DeleteExternalNumber deleteNumber;
    private final NumberingSystems systems;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    OrganizationExternalNumberResource(
            RecordExternalNumber recordNumber,
            FindExternalNumber findNumber,
            DeleteExternalNumber deleteNumber,
            NumberingSystems systems,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.recordNumber = recordNumber;
        this.findNumber = findNumber;
        this.deleteNumber = deleteNumber;
        this.systems = systems;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Puts a number of another system on record. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "recordExternalNumber",
            summary = "ほかのシステムの自己宣言ID を記録する / Record a declaration number of another system",
            description = "番号は事業者自身の申告で、照合しません。一つの番号を記録できるのは一つの事業者だけです。/ The number is the organization's own"
                    + " word; nobody compares it. A number is on record for one organization only.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ExternalNumberRequest.class),
                            examples = @ExampleObject(name = "old-number", value = ExternalNumberExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "記録した番号 / The recorded number",
            content =
                    @Content(
                            schema = @Schema(implementation = ExternalNumberResponse.class),
                            examples = @ExampleObject(name = "old-number", value = ExternalNumberExamples.NUMBER)))
    public Response add(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ExternalNumberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @NotNull ExternalNumberRequest number) {
        Caller caller = callers.current();
        try {
            return requests.create(number, () -> created(caller, organizationId, number));
        } catch (ProblemException refusal) {
            // The refusal has undone its transaction, so what the operator shall look at is noted after it.
            if (ExternalNumberProblems.NUMBER_IN_USE.equals(refusal.type())) {
                recordNumber.doubt(organizationId, number.form());
            }
            throw refusal;
        }
    }

    private Created created(Caller caller, UUID organizationId, ExternalNumberRequest request) {
        ExternalNumber number = recordNumber.add(caller, organizationId, request.form());
        Locale locale = language.locale();
        return new Created(
                URI.create("/v1/organizations/" + organizationId + "/external-numbers"),
                EntityTags.of(0, locale),
                ExternalNumberResponse.of(number, systems, locale));
    }

    /** The numbers that the caller's own organization has on record. */
    @GET
    @Operation(operationId = "listExternalNumbers", summary = "記録した番号の一覧 / The recorded numbers")
    @APIResponse(
            responseCode = "200",
            description = "番号の一覧、新しい順。20 件まで / The numbers, the latest first; there are at most 20",
            content =
                    @Content(
                            schema = @Schema(implementation = ExternalNumberPage.class),
                            examples = @ExampleObject(name = "all", value = ExternalNumberExamples.LIST)))
    public Page<ExternalNumberResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ExternalNumberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId) {
        Locale locale = language.locale();
        List<ExternalNumberResponse> items = findNumber.list(callers.current(), organizationId).stream()
                .map(number -> ExternalNumberResponse.of(number, systems, locale))
                .toList();
        return new Page<>(items, null);
    }

    /** Takes a number off the record: one of the caller's own organization, or any for an operator. */
    @DELETE
    @Path("/{externalNumberId}")
    @RolesAllowed({"admin", OPERATOR})
    @Operation(
            operationId = "deleteExternalNumber",
            summary = "記録した番号を消す / Delete a recorded number",
            description = "自分の事業者の番号を消します。運営者はどの事業者の番号も消せます。/ One's own organization's; an operator deletes any.")
    @APIResponse(responseCode = "204", description = "消した / Deleted")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public void delete(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ExternalNumberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ExternalNumberExamples.ID)
                    @PathParam("externalNumberId")
                    UUID externalNumberId) {
        Caller caller = callers.current();
        if (caller.roles().contains(OPERATOR)) {
            SystemAccess.run(() -> deleteNumber.deleteByOperator(caller, organizationId, externalNumberId));
        } else {
            deleteNumber.delete(caller, organizationId, externalNumberId);
        }
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "ExternalNumberPage", requiredProperties = "items")
    record ExternalNumberPage(List<ExternalNumberResponse> items, String nextCursor) {}
}
