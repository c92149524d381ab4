package jp.hoshimori.declaration.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.hoshimori.declaration.member.model.InvitationCode;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.tenant.SystemAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The acceptance of invitations over HTTP, for anyone who is signed in. */
@Path("/v1/invitation-acceptances")
@Produces(MediaType.APPLICATION_JSON)
// Anyone who is signed in.
@RolesAllowed("**")
@SecurityRequirement(name = "bearer")
@Tag(name = "members")
public class InvitationAcceptanceResource {

    private final AcceptInvitation acceptInvitation;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    InvitationAcceptanceResource(
            AcceptInvitation acceptInvitation, IdempotentRequests requests, Callers callers, RequestLanguage language) {
        this.acceptInvitation = acceptInvitation;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Makes the caller a member of whichever organization gave out the code. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptInvitation",
            summary = "招待を受ける / Accept an invitation",
            description = "ほかの事業者に所属していないアカウントで使えます。招待コードは1回だけ使えます。/"
                    + " For accounts that belong to no other organization. A code works once.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = InvitationAcceptanceRequest.class),
                            examples = @ExampleObject(name = "code", value = MemberExamples.ACCEPTANCE_REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "所属した事業者 / The organization that was joined",
            content =
                    @Content(
                            schema = @Schema(implementation = InvitationAcceptanceResponse.class),
                            examples = @ExampleObject(name = "member", value = MemberExamples.ACCEPTANCE)))
    public Response accept(@NotNull InvitationAcceptanceRequest acceptance) {
        Caller caller = callers.current();
        if (acceptance.code() == null) {
            throw MemberProblems.unusableCode();
        }
        InvitationCode code = new InvitationCode(acceptance.code());
        return SystemAccess.call(() -> requests.create(acceptance, () -> created(caller, code)));
    }

    private Created created(Caller caller, InvitationCode code) {
        AcceptInvitation.Accepted accepted = acceptInvitation.accept(caller, code);
        return new Created(
                URI.create("/v1/organizations/" + accepted.organization().id() + "/members/"
                        + accepted.member().id()),
                EntityTags.of(accepted.member().version(), language.locale()),
                InvitationAcceptanceResponse.of(accepted, caller));
    }
}
