package jp.hoshimori.declaration.organization;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
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

/** Merges of organizations over HTTP, for the operator. */
@Path("/v1/organization-merges")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@SecurityRequirement(name = "bearer")
@Tag(name = "organization-merges", description = "重複した事業者の統合 / Merging organizations that are one")
public class OrganizationMergeResource {

    private final MergeOrganizations mergeOrganizations;
    private final FindMerge findMerge;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    OrganizationMergeResource(
            MergeOrganizations mergeOrganizations,
            FindMerge findMerge,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.mergeOrganizations = mergeOrganizations;
        this.findMerge = findMerge;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Merges an organization into another one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mergeOrganizations",
            summary = "重複した事業者を統合する（運営者） / Merge two organizations, for the operator",
            description =
                    "from の宣言、診断の記録、基本方針、拠点、連絡先、メンバー、ほかの制度の番号、取引先のリスト、要請、アクセス許可、開示は、"
                            + "番号や公開アドレスを変えずに into に移り、from への問い合わせは 410 になります。両方に、続いている宣言、"
                            + "公開中の基本方針、同じ相手との終わっていない要請があるときと、両者の間に終わっていない要請があるときは 409 です。"
                            + "元には戻せません。/"
                            + " Declarations, known diagnoses, the basic policy, sites, contacts, members, numbers of other systems, lists"
                            + " of suppliers, requests for measures, access grants and disclosures of from go to into under the numbers and addresses that they"
                            + " have; from answers 410 from then on. 409 while both have a standing declaration, a published policy"
                            + " or a pending request with the same other one, or one is pending between them. There is no way back.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = MergeRequest.class),
                            examples = @ExampleObject(name = "duplicate", value = OrganizationExamples.MERGE_REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "統合 / The merge",
            content =
                    @Content(
                            schema = @Schema(implementation = MergeResponse.class),
                            examples = @ExampleObject(name = "duplicate", value = OrganizationExamples.MERGE)))
    public Response merge(@NotNull MergeRequest merge) {
        Caller operator = callers.current();
        // It touches rows that consumers change many at a time, in an order of their own.
        return SystemAccess.call(() -> SecondTry.of(() -> requests.create(merge, () -> created(operator, merge))));
    }

    private Created created(Caller operator, MergeRequest request) {
        Merge merge = mergeOrganizations.merge(operator, request);
        return new Created(
                URI.create("/v1/organization-merges/" + merge.id()),
                EntityTags.of(0, language.locale()),
                MergeResponse.of(merge));
    }

    /** A merge. */
    @GET
    @Path("/{mergeId}")
    @Operation(operationId = "getOrganizationMerge", summary = "事業者の統合（運営者） / A merge, for the operator")
    @APIResponse(
            responseCode = "200",
            description = "統合 / The merge",
            content =
                    @Content(
                            schema = @Schema(implementation = MergeResponse.class),
                            examples = @ExampleObject(name = "duplicate", value = OrganizationExamples.MERGE)))
    public MergeResponse get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = OrganizationExamples.MERGE_ID)
                    @PathParam("mergeId")
                    UUID mergeId) {
        return MergeResponse.of(SystemAccess.call(() -> findMerge.find(mergeId)));
    }
}
