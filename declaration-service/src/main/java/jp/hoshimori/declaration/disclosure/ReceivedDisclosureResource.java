package jp.hoshimori.declaration.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
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

/** What a buyer is shown, over HTTP, for its people and its clients. */
@Path("/v1/received-disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin", "supporter", "provider"})
@SecurityRequirement(name = "bearer")
@Tag(name = "disclosures")
public class ReceivedDisclosureResource {

    private final ListReceivedDisclosures listReceived;
    private final Callers callers;
    private final RequestLanguage language;

    ReceivedDisclosureResource(ListReceivedDisclosures listReceived, Callers callers, RequestLanguage language) {
        this.listReceived = listReceived;
        this.callers = callers;
        this.language = language;
    }

    /** A piece of what the caller's organization is shown at this moment. */
    @GET
    @Operation(
            operationId = "listReceivedDisclosures",
            summary = "自分の事業者が受けた開示の一覧 / What one's own organization is shown by its suppliers")
    @APIResponse(
            responseCode = "200",
            description =
                    "いま有効な開示、新しい順。取り消されたもの、期限を過ぎたものは含まない / What is shown at this moment, the latest first; nothing that was taken back or has expired",
            content =
                    @Content(
                            schema = @Schema(implementation = ReceivedDisclosurePage.class),
                            examples = @ExampleObject(name = "piece", value = DisclosureExamples.RECEIVED)))
    public Page<ReceivedDisclosureResponse> list(
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        Locale locale = language.locale();
        return listReceived
                .list(callers.current(), limit, cursor)
                .map(received -> ReceivedDisclosureResponse.of(received, locale));
    }
}
