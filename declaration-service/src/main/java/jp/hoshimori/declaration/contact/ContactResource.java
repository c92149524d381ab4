package jp.hoshimori.declaration.contact;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.hoshimori.declaration.contact.model.Contact;
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

/** The contacts of an organization over HTTP: its administrators keep them, its people read. */
@Path("/v1/organizations/{organizationId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "contacts", description = "事業者の連絡先 / The contacts of an organization")
public class ContactResource {

    private final ManageContacts manageContacts;
    private final FindContacts findContacts;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    ContactResource(
            ManageContacts manageContacts,
            FindContacts findContacts,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.manageContacts = manageContacts;
        this.findContacts = findContacts;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Adds a contact to the caller's own organization. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "addContact",
            summary = "連絡先を追加する / Add a contact",
            description =
                    "20件まで。氏名などは暗号化して保存し、応答には含めません。/ Up to 20. Stored encrypted; the answer does not repeat them.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ContactRequest.class),
                            examples = @ExampleObject(name = "security", value = ContactExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "連絡先 / The contact",
            content =
                    @Content(
                            schema = @Schema(implementation = AddedContactResponse.class),
                            examples = @ExampleObject(name = "security", value = ContactExamples.ADDED)))
    public Response add(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ContactExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @NotNull ContactRequest contact) {
        Caller caller = callers.current();
        return requests.create(contact, () -> created(manageContacts.add(caller, organizationId, contact.form())));
    }

    private Created created(Contact contact) {
        return new Created(
                URI.create("/v1/organizations/" + contact.organizationId() + "/contacts/" + contact.id()),
                EntityTags.of(contact.version(), language.locale()),
                AddedContactResponse.of(contact));
    }

    /** A piece of the contacts of the caller's own organization. */
    @GET
    @Operation(operationId = "listContacts", summary = "連絡先の一覧 / The contacts")
    @APIResponse(
            responseCode = "200",
            description = "連絡先の一覧、古い順 / The contacts, the oldest first",
            content =
                    @Content(
                            schema = @Schema(implementation = ContactResponse.ContactPage.class),
                            examples = @ExampleObject(name = "piece", value = ContactExamples.LIST)))
    public Page<ContactResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ContactExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return findContacts
                .list(callers.current(), organizationId, limit, cursor)
                .map(ContactResponse::of);
    }

    /** A contact of the caller's own organization. */
    @GET
    @Path("/{contactId}")
    @Operation(operationId = "getContact", summary = "連絡先 / A contact")
    @APIResponse(
            responseCode = "200",
            description = "連絡先 / The contact",
            content =
                    @Content(
                            schema = @Schema(implementation = ContactResponse.class),
                            examples = @ExampleObject(name = "security", value = ContactExamples.CONTACT)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ContactExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ContactExamples.ID) @PathParam("contactId")
                    UUID contactId,
            @Context Request request) {
        Contact contact = findContacts.find(callers.current(), organizationId, contactId);
        return EntityTags.conditional(request, contact.version(), language.locale(), () -> ContactResponse.of(contact));
    }

    /** Changes a contact of the caller's own organization. */
    @PUT
    @Path("/{contactId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(operationId = "changeContact", summary = "連絡先を変更する / Change a contact")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ContactRequest.class),
                            examples = @ExampleObject(name = "security", value = ContactExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "変更後の連絡先 / The contact as changed",
            content =
                    @Content(
                            schema = @Schema(implementation = ContactResponse.class),
                            examples = @ExampleObject(name = "security", value = ContactExamples.CONTACT)))
    public Response change(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ContactExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ContactExamples.ID) @PathParam("contactId")
                    UUID contactId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull ContactRequest contact) {
        Contact changed = manageContacts.change(callers.current(), organizationId, contactId, ifMatch, contact.form());
        return EntityTags.changed(changed.version(), language.locale(), ContactResponse.of(changed));
    }

    /** Removes a contact of the caller's own organization. */
    @DELETE
    @Path("/{contactId}")
    @RolesAllowed("admin")
    @Operation(operationId = "removeContact", summary = "連絡先を削除する / Remove a contact")
    @APIResponse(responseCode = "204", description = "削除した / Removed")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response remove(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ContactExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ContactExamples.ID) @PathParam("contactId")
                    UUID contactId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        manageContacts.remove(callers.current(), organizationId, contactId, ifMatch);
        return Response.noContent().build();
    }

    /** Erases every contact of the caller's own organization. */
    @DELETE
    @RolesAllowed("admin")
    @Operation(
            operationId = "eraseContacts",
            summary = "連絡先をすべて消去する / Erase every contact",
            description = "元には戻せません。/ There is no way back.")
    @APIResponse(responseCode = "204", description = "消去した / Erased")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response erase(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ContactExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId) {
        manageContacts.removeAll(callers.current(), organizationId);
        return Response.noContent().build();
    }
}
