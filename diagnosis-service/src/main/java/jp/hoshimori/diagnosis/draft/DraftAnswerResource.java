package jp.hoshimori.diagnosis.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A company's answers in a draft over HTTP: each is saved by itself, so that many can be saved at once. */
@Path("/v1/diagnosis-drafts")
@PermitAll
@Tag(name = "diagnosis-drafts")
public class DraftAnswerResource {

    private final SaveAnswer saveAnswer;
    private final Callers callers;

    DraftAnswerResource(SaveAnswer saveAnswer, Callers callers) {
        this.saveAnswer = saveAnswer;
        this.callers = callers;
    }

    /** Saves one answer. */
    @PUT
    @Path("/{draftId}/answers/{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveDraftAnswer",
            summary = "下書きの回答を一つ保存する / Save one answer of a draft",
            description = "ほかの回答に触れないので If-Match は要りません。/ It touches no other answer, and needs no If-Match.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DraftAnswerRequest.class),
                            examples = @ExampleObject(name = "answer", value = DraftExamples.ANSWER)))
    @APIResponse(responseCode = "204", description = "保存しました / Saved")
    public void save(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DraftExamples.ID) @PathParam("draftId")
                    UUID draftId,
            @Parameter(description = "設問の番号 / The question's number", example = "2") @PathParam("question")
                    int question,
            @NotNull @Valid DraftAnswerRequest answer) {
        saveAnswer.save(callers.current(), AnswerPlace.ofCompany(draftId, question), answer.answer());
    }

    /** Takes one answer back. */
    @DELETE
    @Path("/{draftId}/answers/{question}")
    @Operation(operationId = "clearDraftAnswer", summary = "下書きの回答を一つ取り消す / Take back one answer of a draft")
    @APIResponse(responseCode = "204", description = "回答はありません / There is no answer any more")
    public void clear(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DraftExamples.ID) @PathParam("draftId")
                    UUID draftId,
            @Parameter(description = "設問の番号 / The question's number", example = "2") @PathParam("question")
                    int question) {
        saveAnswer.clear(callers.current(), AnswerPlace.ofCompany(draftId, question));
    }
}
