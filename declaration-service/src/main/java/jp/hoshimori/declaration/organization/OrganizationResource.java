package jp.hoshimori.declaration.organization;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
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

/** Organizations over HTTP, for their own people. */
@Path("/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "organizations", description = "事業者の登録 / Registering organizations")
public class OrganizationResource {

    private final RegisterOrganization registerOrganization;
    private final ChangeOrganization changeOrganization;
    private final FindOrganization findOrganization;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    OrganizationResource(
            RegisterOrganization registerOrganization,
            ChangeOrganization changeOrganization,
            FindOrganization findOrganization,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.registerOrganization = registerOrganization;
        this.changeOrganization = changeOrganization;
        this.findOrganization = findOrganization;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Registers the caller's own organization. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerOrganization",
            summary = "自分の事業者を登録する / Register one's own organization",
            description = "サインインした人の事業者を、トークンの org を id として登録します。/"
                    + " Registers the organization of whoever is signed in, under the id that the token's org names.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = OrganizationRegistrationRequest.class),
                            examples = @ExampleObject(name = "corporation", value = OrganizationExamples.REGISTRATION)))
    @APIResponse(
            responseCode = "201",
            description = "登録された事業者 / The registered organization",
            content =
                    @Content(
                            schema = @Schema(implementation = OrganizationResponse.class),
                            examples = @ExampleObject(name = "corporation", value = OrganizationExamples.ORGANIZATION)))
    public Response register(@NotNull OrganizationRegistrationRequest registration) {
        Caller caller = callers.current();
        return requests.create(registration, () -> created(caller, registration));
    }

    private Created created(Caller caller, OrganizationRegistrationRequest registration) {
        Organization organization = registerOrganization.register(caller, registration.form());
        return new Created(
                URI.create("/v1/organizations/" + organization.id()),
                EntityTags.of(organization.version(), language.locale()),
                OrganizationResponse.of(organization));
    }

    /** The caller's own organization. */
    @GET
    @Path("/{organizationId}")
    @Operation(operationId = "getOrganization", summary = "自分の事業者 / One's own organization")
    @APIResponse(
            responseCode = "200",
            description = "登録された事業者 / The registered organization",
            content =
                    @Content(
                            schema = @Schema(implementation = OrganizationResponse.class),
                            examples = @ExampleObject(name = "corporation", value = OrganizationExamples.ORGANIZATION)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = OrganizationExamples.ID)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Context Request request) {
        Organization organization = findOrganization.find(callers.current(), organizationId);
        return EntityTags.conditional(
                request, organization.version(), language.locale(), () -> OrganizationResponse.of(organization));
    }

    /** Gives the caller's own organization another profile. */
    @PUT
    @Path("/{organizationId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "updateOrganization",
            summary = "自分の事業者の内容を変更する / Change one's own organization",
            description =
                    "内容の全体を置き換えます。省いた項目はなくなります。区分と法人番号は変更できません。/"
                            + " Replaces the whole profile: what is left out is nothing from then on. Kind and corporate number stay.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = OrganizationChangeRequest.class),
                            examples = @ExampleObject(name = "moved", value = OrganizationExamples.CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "変更後の事業者 / The organization as changed",
            content =
                    @Content(
                            schema = @Schema(implementation = OrganizationResponse.class),
                            examples = @ExampleObject(name = "moved", value = OrganizationExamples.CHANGED)))
    public Response update(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = OrganizationExamples.ID)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull OrganizationChangeRequest change) {
        Organization changed = changeOrganization.change(callers.current(), organizationId, ifMatch, change.form());
        return EntityTags.changed(changed.version(), language.locale(), OrganizationResponse.of(changed));
    }
}
