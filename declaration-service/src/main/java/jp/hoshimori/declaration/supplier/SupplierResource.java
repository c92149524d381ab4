package jp.hoshimori.declaration.supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import jp.hoshimori.declaration.supplier.model.SupplierForm;
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

/** The suppliers of a buyer's list, over HTTP, for its people. */
@Path("/v1/supplier-lists/{supplierListId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "suppliers")
public class SupplierResource {

    private final AddSuppliers addSuppliers;
    private final ChangeSupplier changeSupplier;
    private final FindSuppliers findSuppliers;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    SupplierResource(
            AddSuppliers addSuppliers,
            ChangeSupplier changeSupplier,
            FindSuppliers findSuppliers,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.addSuppliers = addSuppliers;
        this.changeSupplier = changeSupplier;
        this.findSuppliers = findSuppliers;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Puts one supplier on a list. */
    @POST
    @Path("/suppliers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSupplier",
            summary = "取引先をリストに加える / Put a supplier on a list",
            description = "加えたあと、宣言・二つ星への移行・取下げがあると知らされます。いまの宣言は getSupplier か listSuppliers で読みます。/"
                    + " From then on you are told when it declares, steps up or withdraws. What it declares now is read with"
                    + " getSupplier or listSuppliers.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierRequest.class),
                            examples = @ExampleObject(name = "by-number", value = SupplierExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "加えた取引先 / The supplier as it was added",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierResponse.class),
                            examples = @ExampleObject(name = "added", value = SupplierExamples.ADDED)))
    public Response add(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @NotNull SupplierRequest supplier) {
        Caller caller = callers.current();
        return requests.create(supplier, () -> added(caller, supplierListId, supplier.form()));
    }

    private Created added(Caller caller, UUID listId, SupplierForm form) {
        ListedSupplier supplier =
                addSuppliers.add(caller, listId, List.of(form), index -> "").get(0);
        return new Created(
                URI.create("/v1/supplier-lists/" + listId + "/suppliers/" + supplier.id()),
                EntityTags.of(supplier.version(), language.locale()),
                SupplierResponse.of(supplier, language.locale()));
    }

    /** Puts many suppliers on a list, all or none. */
    @POST
    @Path("/supplier-batches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSuppliers",
            summary = "取引先をまとめてリストに加える / Put many suppliers on a list",
            description =
                    "1,000件まで。一件でも誤りがあれば、どれも加えません。/" + " Up to 1,000. When anything is wrong with one, none is added.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierBatchRequest.class),
                            examples = @ExampleObject(name = "two", value = SupplierExamples.BATCH_REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "加えた件数 / How many were added",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierBatchResponse.class),
                            examples = @ExampleObject(name = "two", value = SupplierExamples.BATCH)))
    public Response addAll(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @NotNull @Valid SupplierBatchRequest batch) {
        Caller caller = callers.current();
        return requests.create(
                batch, () -> addedAll(caller, supplierListId, batch.forms(), index -> "/suppliers/" + index));
    }

    /** Puts the suppliers of a table on a list, all or none. */
    @POST
    @Path("/suppliers.csv")
    @Consumes("text/csv")
    @Operation(
            operationId = "importSuppliers",
            summary = "取引先を CSV でまとめてリストに加える / Put the suppliers of a CSV file on a list",
            description = "1行目は列名 (name, declarationNumber, corporateNumber, note)、2行目から取引先を1,000行まで。一行でも誤りがあれば、"
                    + "どれも加えません。誤りの場所は行番号で示します。/ The first line names the columns (name, declarationNumber,"
                    + " corporateNumber, note), then up to 1,000 rows. When anything is wrong with one, none is added. Errors"
                    + " name the row, counted from 1 behind the column names.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "two", value = SupplierExamples.CSV)))
    @APIResponse(
            responseCode = "201",
            description = "加えた件数 / How many were added",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierBatchResponse.class),
                            examples = @ExampleObject(name = "two", value = SupplierExamples.BATCH)))
    public Response addTable(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @NotNull String table) {
        Caller caller = callers.current();
        return requests.create(
                table,
                () -> addedAll(caller, supplierListId, SupplierCsv.read(table), index -> "/rows/" + (index + 1)));
    }

    private Created addedAll(Caller caller, UUID listId, List<SupplierForm> forms, IntFunction<String> place) {
        int added = addSuppliers.add(caller, listId, forms, place).size();
        return new Created(
                URI.create("/v1/supplier-lists/" + listId + "/suppliers"),
                null,
                new SupplierBatchResponse(listId.toString(), added));
    }

    /** A piece of the list with every supplier's star. */
    @GET
    @Path("/suppliers")
    @Operation(
            operationId = "listSuppliers",
            summary = "リストの取引先といまの宣言 / The suppliers of a list, and what they declare now",
            description = "宣言は、登録した自己宣言ID、公開されている法人番号、取引先からの開示のいずれかで見つけます。名称を公開していない宣言は法人番号では"
                    + "見つかりません。/ A declaration is found by the declaration number you wrote down, by a corporate number that"
                    + " is public, or because the supplier disclosed it to you. One whose name is withheld is not found by its"
                    + " corporate number.")
    @APIResponse(
            responseCode = "200",
            description = "取引先、加えた順 / The suppliers, in the order in which they were added",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierPage.class),
                            examples = @ExampleObject(name = "piece", value = SupplierExamples.SUPPLIERS)))
    public Page<SupplierResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        Locale locale = language.locale();
        return findSuppliers
                .list(callers.current(), supplierListId, limit, cursor)
                .map(supplier -> SupplierResponse.of(supplier, locale));
    }

    /** A supplier of a list with its star. */
    @GET
    @Path("/suppliers/{supplierId}")
    @Operation(operationId = "getSupplier", summary = "取引先といまの宣言 / A supplier, and what it declares now")
    @APIResponse(
            responseCode = "200",
            description = "取引先といまの宣言 / The supplier, and what it declares now",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierResponse.class),
                            examples = @ExampleObject(name = "standing", value = SupplierExamples.SUPPLIER)))
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.ID)
                    @PathParam("supplierId")
                    UUID supplierId) {
        return found(findSuppliers.find(callers.current(), supplierListId, supplierId));
    }

    /** Writes a supplier of a list anew. */
    @PUT
    @Path("/suppliers/{supplierId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSupplier", summary = "取引先を書き換える / Write a supplier anew")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierRequest.class),
                            examples = @ExampleObject(name = "by-number", value = SupplierExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "取引先といまの宣言 / The supplier, and what it declares now",
            content =
                    @Content(
                            schema = @Schema(implementation = SupplierResponse.class),
                            examples = @ExampleObject(name = "standing", value = SupplierExamples.SUPPLIER)))
    public Response change(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.ID)
                    @PathParam("supplierId")
                    UUID supplierId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull SupplierRequest supplier) {
        Caller caller = callers.current();
        changeSupplier.change(caller, supplierListId, supplierId, ifMatch, supplier.form());
        return found(findSuppliers.find(caller, supplierListId, supplierId));
    }

    /** Takes a supplier off a list. */
    @DELETE
    @Path("/suppliers/{supplierId}")
    @Operation(operationId = "removeSupplier", summary = "取引先をリストから外す / Take a supplier off a list")
    @APIResponse(responseCode = "204", description = "外した / Taken off")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response remove(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.LIST_ID)
                    @PathParam("supplierListId")
                    UUID supplierListId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SupplierExamples.ID)
                    @PathParam("supplierId")
                    UUID supplierId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        changeSupplier.remove(callers.current(), supplierListId, supplierId, ifMatch);
        return Response.noContent().build();
    }

    /** Not conditional: the star changes without the version, which is the buyer's own. */
    private Response found(ListedSupplier supplier) {
        return EntityTags.changed(
                supplier.version(), language.locale(), SupplierResponse.of(supplier, language.locale()));
    }
}
