package jp.hoshimori.declaration.measuresrequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import jp.hoshimori.declaration.measuresrequest.model.GuardRails;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What suppliers are asked, over HTTP, for their people. */
@Path("/v1/received-measures-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "measures-requests")
public class ReceivedMeasuresRequestResource {

    private final FindMeasuresRequests findRequests;
    private final GuardRails rails;
    private final Callers callers;
    private final RequestLanguage language;

    ReceivedMeasuresRequestResource(
            FindMeasuresRequests findRequests, GuardRails rails, Callers callers, RequestLanguage language) {
        this.findRequests = findRequests;
        this.rails = rails;
        this.callers = callers;
        this.language = language;
    }

    /** What the caller's own organization was asked. */
    @GET
    @Operation(
            operationId = "listReceivedMeasuresRequests",
            summary = "自分の事業者が受けた要請の一覧 / What one's own organization was asked by its buyers")
    @APIResponse(
            responseCode = "200",
            description = "要請の一覧、新しい順 / The requests, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresRequestPage.class),
                            examples = @ExampleObject(name = "piece", value = MeasuresRequestExamples.LIST)))
    public Page<MeasuresRequestResponse> list(
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        Locale locale = language.locale();
        return findRequests
                .received(callers.current(), limit, cursor)
                .map(request -> MeasuresRequestResponse.of(request, rails, locale));
    }
}
