package jp.hoshimori.diagnosis.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What organizations disclose of their diagnoses to a buyer, over HTTP: for the buyer's own people. */
@Path("/v1/disclosed-diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "disclosed-diagnoses", description = "取引先への診断の開示 / Diagnoses that were disclosed to a buyer")
public class DisclosedDiagnosisResource {

    private final ReadDisclosedDiagnoses readDisclosedDiagnoses;
    private final Callers callers;

    DisclosedDiagnosisResource(ReadDisclosedDiagnoses readDisclosedDiagnoses, Callers callers) {
        this.readDisclosedDiagnoses = readDisclosedDiagnoses;
        this.callers = callers;
    }

    /** What is disclosed to the caller's organization, one diagnosis an organization. */
    @GET
    @Operation(
            operationId = "listDisclosedDiagnoses",
            summary = "自社に開示された診断の一覧 / The diagnoses that are disclosed to one's organization",
            description = "取引先が自社に区分ごとの点数または全回答を開示している場合に、その最新の診断を事業者ごとに1件返します。星だけの開示はここには現れません。"
                    + "開示が取り消されるか期限を過ぎると、その時点から返しません。/ The latest diagnosis of each organization that"
                    + " discloses its part scores or all its answers to the caller's. What discloses its star only is not"
                    + " here. From when a disclosure is taken back or expires, nothing is shown by it.")
    @APIResponse(
            responseCode = "200",
            description = "開示された診断 / The disclosed diagnoses",
            content =
                    @Content(
                            schema = @Schema(implementation = DisclosedDiagnosisPage.class),
                            examples = @ExampleObject(name = "piece", value = DisclosureExamples.LIST)))
    public Page<DisclosedDiagnosisResponse> list(
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return readDisclosedDiagnoses.list(callers.current(), limit, cursor).map(DisclosedDiagnosisResponse::of);
    }

    /** What one organization discloses to the caller's. */
    @GET
    @Path("/{organizationId}")
    @Operation(
            operationId = "getDisclosedDiagnosis",
            summary = "ある事業者が自社に開示した診断 / The diagnosis that an organization discloses to one's own",
            description =
                    "開示されていない場合と、存在しない場合は区別されません。/ What is not disclosed is not told from what does not" + " exist.")
    @APIResponse(
            responseCode = "200",
            description = "開示された最新の診断 / The latest diagnosis, as far as it is disclosed",
            content =
                    @Content(
                            schema = @Schema(implementation = DisclosedDiagnosisResponse.class),
                            examples = @ExampleObject(name = "part-scores", value = DisclosureExamples.PART_SCORES)))
    public DisclosedDiagnosisResponse get(
            @Parameter(
                            description = "開示した事業者 / The organization that discloses",
                            schema = @Schema(type = SchemaType.STRING),
                            example = DisclosureExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId) {
        return DisclosedDiagnosisResponse.of(readDisclosedDiagnoses.find(callers.current(), organizationId));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "DisclosedDiagnosisPage", requiredProperties = "items")
    record DisclosedDiagnosisPage(List<DisclosedDiagnosisResponse> items, String nextCursor) {}
}
