package jp.hoshimori.declaration.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.hoshimori.declaration.review.model.ResolvedItem;
import jp.hoshimori.declaration.review.model.ReviewItem;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
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

/** The review queue over HTTP, for the operator. */
@Path("/v1/review-items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@SecurityRequirement(name = "bearer")
@Tag(name = "review-items", description = "運営者の確認事項 / What the operator should look at")
public class ReviewItemResource {

    private final FindReviewItems findReviewItems;
    private final ResolveReviewItem resolveReviewItem;
    private final Callers callers;
    private final RequestLanguage language;

    ReviewItemResource(
            FindReviewItems findReviewItems,
            ResolveReviewItem resolveReviewItem,
            Callers callers,
            RequestLanguage language) {
        this.findReviewItems = findReviewItems;
        this.resolveReviewItem = resolveReviewItem;
        this.callers = callers;
        this.language = language;
    }

    /** A piece of the queue. */
    @GET
    @Operation(operationId = "listReviewItems", summary = "確認事項の一覧 / What the operator should look at")
    @APIResponse(
            responseCode = "200",
            description = "確認事項、古い順 / The items, what waits longest first",
            content =
                    @Content(
                            schema = @Schema(implementation = ReviewItemPage.class),
                            examples = @ExampleObject(name = "piece", value = ReviewExamples.LIST)))
    public Page<ReviewItemResponse> list(
            @Parameter(
                            description = "種類。省略するとすべて / The kind; all if left out: POSSIBLE_DUPLICATE,"
                                    + " LOGO_MARK_MISUSE, POLICY_UNREACHABLE",
                            example = "POSSIBLE_DUPLICATE")
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "OPEN 未処理, RESOLVED 処理済み", example = "OPEN")
                    @QueryParam("state")
                    @DefaultValue("OPEN")
                    String state,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return forAll(() -> findReviewItems.list(kind, state, limit, cursor)).map(ReviewItemResponse::of);
    }

    /** One item. */
    @GET
    @Path("/{reviewItemId}")
    @Operation(operationId = "getReviewItem", summary = "確認事項 / One of the items to look at")
    @APIResponse(
            responseCode = "200",
            description = "確認事項 / The item",
            content =
                    @Content(
                            schema = @Schema(implementation = ReviewItemResponse.class),
                            examples = @ExampleObject(name = "open", value = ReviewExamples.OPEN)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ReviewExamples.ID)
                    @PathParam("reviewItemId")
                    UUID reviewItemId,
            @Context Request request) {
        ReviewItem item = forAll(() -> findReviewItems.find(reviewItemId));
        return EntityTags.conditional(request, item.version(), language.locale(), () -> ReviewItemResponse.of(item));
    }

    /** Takes an item from the queue, with what came of it. */
    @POST
    @Path("/{reviewItemId}/resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "resolveReviewItem", summary = "確認事項を処理済みにする / Resolve one of the items to look at")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ResolutionRequest.class),
                            examples = @ExampleObject(name = "another", value = ReviewExamples.RESOLUTION)))
    @APIResponse(
            responseCode = "200",
            description = "処理済みの確認事項 / The item with what came of it",
            content =
                    @Content(
                            schema = @Schema(implementation = ReviewItemResponse.class),
                            examples = @ExampleObject(name = "another", value = ReviewExamples.RESOLVED)))
    public Response resolve(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ReviewExamples.ID)
                    @PathParam("reviewItemId")
                    UUID reviewItemId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull ResolutionRequest resolution) {
        Caller operator = callers.current();
        ResolvedItem item =
                forAll(() -> resolveReviewItem.resolve(operator, reviewItemId, resolution.resolution(), ifMatch));
        return EntityTags.changed(item.version(), language.locale(), ReviewItemResponse.of(item));
    }

    /** The result of work on the rows of every organization. */
    private static <T> T forAll(Callable<T> work) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(work));
    }
}
