package jp.hoshimori.declaration.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.UUID;
import jp.hoshimori.declaration.member.model.Member;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
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

/** The members of an organization over HTTP: its administrators keep them, its people read. */
@Path("/v1/organizations/{organizationId}/members")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(
        name = "members",
        description = "事業者のメンバー。できることを決めるのはトークンで、この一覧は記録 / The members of an organization: tokens decide what"
                + " somebody may do, this list is a record")
public class MemberResource {

    private final ManageMembers manageMembers;
    private final FindMembers findMembers;
    private final Callers callers;
    private final RequestLanguage language;

    MemberResource(ManageMembers manageMembers, FindMembers findMembers, Callers callers, RequestLanguage language) {
        this.manageMembers = manageMembers;
        this.findMembers = findMembers;
        this.callers = callers;
        this.language = language;
    }

    /** A piece of the members of the caller's own organization. */
    @GET
    @Operation(operationId = "listMembers", summary = "メンバーの一覧 / The members")
    @APIResponse(
            responseCode = "200",
            description = "メンバーの一覧、古い順 / The members, those who have been there longest first",
            content =
                    @Content(
                            schema = @Schema(implementation = MemberResponse.MemberPage.class),
                            examples = @ExampleObject(name = "piece", value = MemberExamples.LIST)))
    public Page<MemberResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return findMembers
                .list(callers.current(), organizationId, limit, cursor)
                .map(MemberResponse::of);
    }

    /** A member of the caller's own organization. */
    @GET
    @Path("/{memberId}")
    @Operation(operationId = "getMember", summary = "メンバー / A member")
    @APIResponse(
            responseCode = "200",
            description = "メンバー / The member",
            content =
                    @Content(
                            schema = @Schema(implementation = MemberResponse.class),
                            examples = @ExampleObject(name = "member", value = MemberExamples.MEMBER)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ID) @PathParam("memberId")
                    UUID memberId,
            @Context Request request) {
        Member member = findMembers.find(callers.current(), organizationId, memberId);
        return EntityTags.conditional(request, member.version(), language.locale(), () -> MemberResponse.of(member));
    }

    /** Gives a member of the caller's own organization another role. */
    @PUT
    @Path("/{memberId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "changeMemberRole",
            summary = "メンバーの役割を変更する / Change a member's role",
            description = "最後の管理者は変更できません。トークンの役割は変わりません。/"
                    + " The last administrator stays one. The role in tokens is not changed by this.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = MemberRoleRequest.class),
                            examples = @ExampleObject(name = "member", value = MemberExamples.ROLE)))
    @APIResponse(
            responseCode = "200",
            description = "変更後のメンバー / The member as changed",
            content =
                    @Content(
                            schema = @Schema(implementation = MemberResponse.class),
                            examples = @ExampleObject(name = "member", value = MemberExamples.MEMBER)))
    public Response change(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ID) @PathParam("memberId")
                    UUID memberId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull MemberRoleRequest role) {
        Member changed = manageMembers.change(callers.current(), organizationId, memberId, ifMatch, role.role());
        return EntityTags.changed(changed.version(), language.locale(), MemberResponse.of(changed));
    }

    /** Removes a member of the caller's own organization. */
    @DELETE
    @Path("/{memberId}")
    @RolesAllowed("admin")
    @Operation(
            operationId = "removeMember",
            summary = "メンバーを外す / Remove a member",
            description = "最後の管理者は外せません。アカウントの org は、アカウントの管理者が外します。/"
                    + " The last administrator stays. Whoever administers accounts takes org from the account.")
    @APIResponse(responseCode = "204", description = "外した / Removed")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response remove(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ID) @PathParam("memberId")
                    UUID memberId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        manageMembers.remove(callers.current(), organizationId, memberId, ifMatch);
        return Response.noContent().build();
    }
}
