package jp.hoshimori.diagnosis.handbook;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import jp.hoshimori.diagnosis.handbook.model.PublishedHandbook;
import jp.hoshimori.support.http.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published handbooks over HTTP, for employees: whoever holds the link reads and acknowledges, without signing in. */
@Path("/v1/published-handbooks/{token}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "handbooks")
public class PublishedHandbookResource {

    private final ReadPublishedHandbook handbooks;

    PublishedHandbookResource(ReadPublishedHandbook handbooks) {
        this.handbooks = handbooks;
    }

    /** The handbook behind the link. */
    @GET
    @Operation(
            operationId = "getPublishedHandbook",
            summary = "公開されたハンドブックを読む / Read a published handbook",
            description = "サインインは要りません。新しい版に替わったか公開が取りやめになったリンクには 410 で答えます。/ Needs no sign-in. The"
                    + " link of a version that was superseded or withdrawn is answered with 410.")
    @APIResponse(
            responseCode = "200",
            description = "ハンドブック / The handbook",
            content =
                    @Content(
                            schema = @Schema(implementation = PublishedHandbookResponse.class),
                            examples = @ExampleObject(name = "handbook", value = HandbookExamples.FOR_EMPLOYEES)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(example = HandbookExamples.TOKEN) @PathParam("token") String token, @Context Request request) {
        PublishedHandbook published = handbooks.read(token);
        Locale locale = published.origin().language().locale();
        Response response = EntityTags.conditional(
                request, published.version(), locale, () -> PublishedHandbookResponse.of(published));
        // For this reader alone, and asked for anew each time: the link may have ended. Not for search engines.
        return Response.fromResponse(response)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /** Counts a reader. */
    @POST
    @Path("/acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acknowledgeHandbook",
            summary = "ハンドブックを読んだことを知らせる / Acknowledge a handbook",
            description = "サインインは要りません。同じ言葉で何度知らせても、一人と数えます。/ Needs no sign-in. The same reader is counted once,"
                    + " however often.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AcknowledgementRequest.class),
                            examples =
                                    @ExampleObject(name = "acknowledgement", value = HandbookExamples.ACKNOWLEDGEMENT)))
    @APIResponse(responseCode = "204", description = "数えました / Counted")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public void acknowledge(
            @Parameter(example = HandbookExamples.TOKEN) @PathParam("token") String token,
            @NotNull AcknowledgementRequest acknowledgement) {
        handbooks.acknowledge(token, acknowledgement.reader());
    }
}
