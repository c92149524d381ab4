package jp.hoshimori.catalog.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recommendations over HTTP, for the organization's own people. */
@Path("/v1/organizations/{organizationId}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "recommendations", description = "自社に合うサービス / Services that suit an organization")
public class RecommendationResource {

    private final RecommendServices recommendServices;
    private final Callers callers;
    private final RequestLanguage language;

    RecommendationResource(RecommendServices recommendServices, Callers callers, RequestLanguage language) {
        this.recommendServices = recommendServices;
        this.callers = callers;
        this.language = language;
    }

    /** The services that suit the organization, the best first, or why there are none. */
    @GET
    @Operation(
            operationId = "listRecommendations",
            summary = "自社に合うサービス / Services that suit the organization",
            description = "最後の自社診断で見つかった弱い項目を補うサービスを、所在地と従業員数に合わせて選びます。診断がまだなければ、空の一覧とその理由を返します。/"
                    + " Services that help with the weak points of the last diagnosis, offered where the organization is"
                    + " and fit for its size. Without a diagnosis yet, an empty list and the reason.")
    @APIResponse(
            responseCode = "200",
            description = "おすすめ、またはない理由 / Recommendations, or why there are none",
            content =
                    @Content(
                            schema = @Schema(implementation = RecommendationsResponse.class),
                            examples = {
                                @ExampleObject(name = "oneService", value = RecommendationExamples.ONE_SERVICE),
                                @ExampleObject(name = "noDiagnosisYet", value = RecommendationExamples.NO_DIAGNOSIS_YET)
                            }))
    public RecommendationsResponse list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = RecommendationExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId) {
        callers.current().requireOwn(organizationId);
        return RecommendationsResponse.of(recommendServices.recommend(organizationId), language.locale());
    }
}
