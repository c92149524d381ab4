package jp.hoshimori.declaration.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
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

/** The end of declarations over HTTP: their organization withdraws them, an operator ends them. */
@Path("/v1/declarations/{declarationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "declarations")
public class DeclarationEndResource {

    private final EndDeclaration endDeclaration;
    private final Callers callers;
    private final RequestLanguage language;

    DeclarationEndResource(EndDeclaration endDeclaration, Callers callers, RequestLanguage language) {
        this.endDeclaration = endDeclaration;
        this.callers = callers;
        this.language = language;
    }

    /** Withdraws a declaration of the caller's own organization. */
    @POST
    @Path("/withdrawal")
    @RolesAllowed("admin")
    @Operation(
            operationId = "withdrawDeclaration",
            summary = "宣言を取り下げる / Withdraw a declaration",
            description = "登録簿には取り下げた日時が載り、理由は reasonPublic のときだけ載ります。取り下げた宣言は元に戻せません。続けるときは、あらためて宣言すると"
                    + "新しい番号が発行されます。/ The register shows since when, and why only with reasonPublic. It cannot be undone: to go"
                    + " on, declare anew under a new number.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = EndingRequest.class),
                            examples = @ExampleObject(name = "withdrawal", value = DeclarationExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "取り下げた宣言 / The withdrawn declaration",
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationResponse.class),
                            examples = @ExampleObject(name = "withdrawn", value = DeclarationExamples.WITHDRAWN)))
    public Response withdraw(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DeclarationExamples.ID)
                    @PathParam("declarationId")
                    UUID declarationId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull EndingRequest withdrawal) {
        return answer(endDeclaration.withdraw(callers.current(), declarationId, ifMatch, withdrawal.form()));
    }

    /** Ends anyone's declaration. */
    @POST
    @Path("/ending")
    @RolesAllowed("operator")
    @Operation(
            operationId = "endDeclaration",
            summary = "運営者が宣言を終わらせる / End a declaration as an operator",
            description = "事業者にも理由が見えます。登録簿には reasonPublic のときだけ載ります。元に戻せません。/ The organization reads the reason; the"
                    + " register shows it only with reasonPublic. It cannot be undone.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = EndingRequest.class),
                            examples = @ExampleObject(name = "ending", value = DeclarationExamples.OPERATOR_ENDING)))
    @APIResponse(
            responseCode = "200",
            description = "終わった宣言 / The ended declaration",
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationResponse.class),
                            examples = @ExampleObject(name = "ended", value = DeclarationExamples.ENDED_BY_OPERATOR)))
    public Response end(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DeclarationExamples.ID)
                    @PathParam("declarationId")
                    UUID declarationId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull EndingRequest ending) {
        Caller operator = callers.current();
        return answer(
                SystemAccess.call(() -> endDeclaration.endByOperator(operator, declarationId, ifMatch, ending.form())));
    }

    private Response answer(Declaration ended) {
        Locale locale = language.locale();
        return EntityTags.changed(ended.version(), locale, DeclarationResponse.of(ended, locale));
    }
}
