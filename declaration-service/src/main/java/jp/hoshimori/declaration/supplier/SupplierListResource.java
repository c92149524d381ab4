package jp.hoshimori.declaration.supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
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

/** A buyer's lists of suppliers, over HTTP, for its people. */
@Path("/v1/supplier-lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "suppliers", description = "取引先のリストと見守り / Lists of suppliers, and watching their stars")
public class SupplierListResource {

    private final KeepSupplierLists lists;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    SupplierListResource(
            KeepSupplierLists lists, IdempotentRequests requests, Callers callers, RequestLanguage language) {
        this.lists = lists;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Makes a list for the caller's own organization. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createSupplierList", summary = "取引先のリストを作る / Make a list of suppliers")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierListRequest.class),
                            examples = @ExampleObject(name = "parts", value = SupplierExamples.LIST_REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "空のリスト / The list, empty",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierListResponse.class),
                            examples = @ExampleObject(name = "parts", value = SupplierExamples.LIST)))
    public Response create(@NotNull SupplierListRequest list) {
        Caller caller = callers.current();
        return requests.create(list, () -> created(lists.create(caller, list.name())));
    }

    private Created created(SupplierListEntity list) {
        return new Created(
                URI.create("/v1/supplier-lists/" + list.id),
                EntityTags.of(list.version, language.locale()),
                SupplierListResponse.of(list));
    }

    /** The lists of the caller's own organization. */
    @GET
    @Operation(operationId = "listSupplierLists", summary = "取引先のリストの一覧 / One's own lists of suppliers")
    @APIResponse(
            responseCode = "200",
            description = "リストの一覧、古い順。100件まで / The lists, the oldest first; there are at most 100",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierListPage.class),
                            examples = @ExampleObject(name = "piece", value = SupplierExamples.LISTS)))
    public Page<SupplierListResponse> list() {
        List<SupplierListResponse> items = lists.all(callers.current()).stream()
                .map(SupplierListResponse::of)
                .toList();
        return new Page<>(items, null);
    }

    /** A list of the caller's own organization. */
    @GET
    @Path("/{supplierListId}")
    @Operation(operationId = "getSupplierList", summary = "取引先のリスト / A list of suppliers")
    @APIResponse(
            responseCode = "200",
            description = "リスト / The list",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierListResponse.class),
                            examples = @ExampleObject(name = "parts", value = SupplierExamples.LIST)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @Context Request request) {
        SupplierListEntity list = lists.find(callers.current(), supplierListId);
        return EntityTags.conditional(request, list.version, language.locale(), () -> SupplierListResponse.of(list));
    }

    /** Gives a list another name. */
    @PUT
    @Path("/{supplierListId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "renameSupplierList", summary = "取引先のリストの名前を変える / Rename a list of suppliers")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierListRequest.class),
                            examples = @ExampleObject(name = "parts", value = SupplierExamples.LIST_REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "リスト / The list",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierListResponse.class),
                            examples = @ExampleObject(name = "parts", value = SupplierExamples.LIST)))
    public Response rename(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull SupplierListRequest list) {
        SupplierListEntity renamed = lists.rename(callers.current(), supplierListId, ifMatch, list.name());
        return EntityTags.changed(renamed.version, language.locale(), SupplierListResponse.of(renamed));
    }

    /** Deletes a list with everything on it. */
    @DELETE
    @Path("/{supplierListId}")
    @Operation(operationId = "deleteSupplierList", summary = "取引先のリストを削除する / Delete a list of suppliers")
    @APIResponse(responseCode = "204", description = "取引先ごと削除した / Deleted with everything on it")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response delete(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        lists.delete(callers.current(), supplierListId, ifMatch);
        return Response.noContent().build();
    }
}
