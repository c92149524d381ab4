package jp.hoshimori.declaration.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import jp.hoshimori.support.identity.Callers;
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

/** What an organization's administrators do with its standing declaration over HTTP: step up, and change. */
@Path("/v1/declarations/{declarationId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@SecurityRequirement(name = "bearer")
@Tag(name = "declarations")
public class DeclarationChangeResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final UpgradeDeclaration upgradeDeclaration;
    private final ChangeDeclaration changeDeclaration;
    private final Callers callers;
    private final RequestLanguage language;
    private final ObjectMapper json;

    DeclarationChangeResource(
            UpgradeDeclaration upgradeDeclaration,
            ChangeDeclaration changeDeclaration,
            Callers callers,
            RequestLanguage language,
            ObjectMapper json) {
        this.upgradeDeclaration = upgradeDeclaration;
        this.changeDeclaration = changeDeclaration;
        this.callers = callers;
        this.language = language;
        this.json = json;
    }

    /** Steps a declaration of one star up to two. */
    @POST
    @Path("/upgrade")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "upgradeDeclaration",
            summary = "一つ星の宣言を二つ星にする / Step up from one star to two",
            description = "自社診断を終え、基本方針を公開していることが条件です。自己宣言ID は変わりません。/ Needs a finished self-diagnosis and a"
                    + " published basic policy. The declaration number stays.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = UpgradeRequest.class),
                            examples = @ExampleObject(name = "upgrade", value = DeclarationExamples.UPGRADE)))
    @APIResponse(
            responseCode = "200",
            description = "二つ星になった宣言 / The declaration with two stars",
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationResponse.class),
                            examples = @ExampleObject(name = "two-stars", value = DeclarationExamples.TWO_STARS)))
    public Response upgrade(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DeclarationExamples.ID)
                    @PathParam("declarationId")
                    UUID declarationId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull UpgradeRequest upgrade) {
        return answer(upgradeDeclaration.upgrade(
                callers.current(),
                declarationId,
                ifMatch,
                Boolean.TRUE.equals(upgrade.pledged()),
                upgrade.diagnosisId()));
    }

    /** Changes what an organization declares for, and whether the register shows its name. */
    @PATCH
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeDeclaration",
            summary = "宣言の目的と公開の選択を変える / Change the purposes and the publicity",
            description =
                    "送った項目だけが変わります（JSON merge patch）。登録簿はすぐに従います。/ Only what is sent is changed (JSON merge patch)."
                            + " The register follows at once.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MERGE_PATCH,
                        schema = @Schema(implementation = ChangeRequest.class),
                        examples = @ExampleObject(name = "change", value = DeclarationExamples.CHANGE))
            })
    @APIResponse(
            responseCode = "200",
            description = "変わった宣言 / The changed declaration",
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationResponse.class),
                            examples = @ExampleObject(name = "changed", value = DeclarationExamples.CHANGED)))
    public Response change(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DeclarationExamples.ID)
                    @PathParam("declarationId")
                    UUID declarationId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull ObjectNode change)
            throws JsonProcessingException {
        return answer(
                changeDeclaration.change(callers.current(), declarationId, ifMatch, ChangeRequest.form(change, json)));
    }

    private Response answer(Declaration declaration) {
        Locale locale = language.locale();
        return EntityTags.changed(declaration.version(), locale, DeclarationResponse.of(declaration, locale));
    }
}
