package jp.hoshimori.declaration.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.hoshimori.declaration.declaration.model.PledgeTexts;
import jp.hoshimori.declaration.declaration.model.Purposes;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The form of a declaration over HTTP, filled in as far as it can be, for the people of an organization. */
@Path("/v1/declaration-form")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "declarations")
public class DeclarationFormResource {

    private static final FieldError NO_SUCH_STAR = new FieldError(
            "?star",
            "STAR_NOT_OFFERED",
            LocalizedText.of("ONE_STAR か TWO_STARS を指定してください。", "Give ONE_STAR or TWO_STARS."));

    private final PrepareForm prepareForm;
    private final Purposes purposes;
    private final PledgeTexts pledges;
    private final Callers callers;
    private final RequestLanguage language;

    DeclarationFormResource(
            PrepareForm prepareForm,
            Purposes purposes,
            PledgeTexts pledges,
            Callers callers,
            RequestLanguage language) {
        this.prepareForm = prepareForm;
        this.purposes = purposes;
        this.pledges = pledges;
        this.callers = callers;
        this.language = language;
    }

    /** The form for a star. */
    @GET
    @Operation(
            operationId = "getDeclarationForm",
            summary = "記入済みの宣言の様式 / A declaration filled in as far as it can be",
            description = "登録内容と前の宣言から記入し、まだ満たしていない条件を示します。/ Filled in from what is registered and from the"
                    + " declaration before, with the conditions that are not met yet.")
    @APIResponse(
            responseCode = "200",
            description = "様式 / The form",
            content =
                    @Content(
                            schema = @Schema(implementation = DeclarationFormResponse.class),
                            examples = @ExampleObject(name = "stepping-up", value = DeclarationExamples.FORM)))
    public DeclarationFormResponse prepare(
            @Parameter(description = "ONE_STAR, TWO_STARS", example = "TWO_STARS")
                    @QueryParam("star")
                    @DefaultValue("ONE_STAR")
                    String star) {
        Star asked = Star.named(star).orElseThrow(() -> ProblemException.invalid(NO_SUCH_STAR));
        return DeclarationFormResponse.of(
                prepareForm.prepare(callers.current(), asked), purposes, pledges, language.locale());
    }
}
