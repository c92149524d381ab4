package jp.hoshimori.declaration.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
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

/** The invitations of an organization over HTTP, for its administrators. */
@Path("/v1/organizations/{organizationId}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@SecurityRequirement(name = "bearer")
@Tag(name = "members")
public class InvitationResource {

    private final InviteMember inviteMember;
    private final FindMembers findMembers;
    private final Callers callers;

    InvitationResource(InviteMember inviteMember, FindMembers findMembers, Callers callers) {
        this.inviteMember = inviteMember;
        this.findMembers = findMembers;
        this.callers = callers;
    }

    /**
     * Invites somebody into the caller's own organization. Answered with 200 and not repeatable: the answer to a
     * repeatable request is kept for a while, and the code is kept nowhere.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "inviteMember",
            summary = "メンバーを招待する / Invite a member",
            description = "招待コードはこの応答だけに含まれ、7日間、1回だけ使えます。送り直すと別の招待になります。/"
                    + " The code is in this answer alone, and works once within 7 days. Sent again, this is another"
                    + " invitation.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = MemberRoleRequest.class),
                            examples = @ExampleObject(name = "member", value = MemberExamples.ROLE)))
    @APIResponse(
            responseCode = "200",
            description = "招待と招待コード / The invitation and its code",
            content =
                    @Content(
                            schema = @Schema(implementation = InvitationResponse.class),
                            examples = @ExampleObject(name = "member", value = MemberExamples.INVITATION)))
    public InvitationResponse invite(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @NotNull MemberRoleRequest role) {
        return InvitationResponse.of(inviteMember.invite(callers.current(), organizationId, role.role()));
    }

    /** The invitations of the caller's own organization that stand. */
    @GET
    @Operation(operationId = "listInvitations", summary = "有効な招待の一覧 / The invitations that stand")
    @APIResponse(
            responseCode = "200",
            description = "招待の一覧、新しい順。招待コードは含まない / The invitations, the latest first, without their codes",
            content =
                    @Content(
                            schema = @Schema(implementation = InvitationResponse.InvitationPage.class),
                            examples = @ExampleObject(name = "all", value = MemberExamples.INVITATIONS)))
    public Page<InvitationResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId) {
        return findMembers.invitations(callers.current(), organizationId).map(InvitationResponse::of);
    }

    /** Takes an invitation of the caller's own organization back. */
    @DELETE
    @Path("/{invitationId}")
    @Operation(operationId = "takeBackInvitation", summary = "招待を取り消す / Take an invitation back")
    @APIResponse(responseCode = "204", description = "取り消した / Taken back")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response takeBack(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MemberExamples.INVITATION_ID)
                    @PathParam("invitationId")
                    UUID invitationId) {
        inviteMember.takeBack(callers.current(), organizationId, invitationId);
        return Response.noContent().build();
    }
}
