package jp.hoshimori.diagnosis.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** The course of an organization's diagnoses over HTTP, for its own people. */
@Path("/v1/organizations/{organizationId}/diagnosis-trend")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "comparison")
public class TrendResource {

    private final ReadTrend readTrend;
    private final ComparisonConfig config;
    private final Callers callers;
    private final RequestLanguage language;

    TrendResource(ReadTrend readTrend, ComparisonConfig config, Callers callers, RequestLanguage language) {
        this.readTrend = readTrend;
        this.config = config;
        this.callers = callers;
        this.language = language;
    }

    /** The organization's last diagnoses, what changed from each to the next, and what went backwards. */
    @GET
    @Operation(operationId = "getDiagnosisTrend", summary = "診断の推移 / The course of an organization's diagnoses")
    @APIResponse(
            responseCode = "200",
            description = "診断の推移、古い順 / The course, the earliest first",
            content =
                    @Content(
                            schema = @Schema(implementation = TrendResponse.class),
                            examples = @ExampleObject(name = "twoYears", value = ComparisonExamples.TREND)))
    public TrendResponse get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ComparisonExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "最新のものから何件か、1 - 200 / How many of the latest, 1 - 200")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    int limit) {
        return TrendResponse.of(
                readTrend.read(callers.current(), organizationId, limit),
                config.warnWhenTotalFallsBy(),
                language.locale());
    }
}
