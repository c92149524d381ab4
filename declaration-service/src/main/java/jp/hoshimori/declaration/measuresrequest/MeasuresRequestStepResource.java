package jp.hoshimori.declaration.measuresrequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.declaration.measuresrequest.model.GuardRails;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Caller;
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

/** How requests go on, over HTTP: each step is for the administrators of one side. */
@Path("/v1/measures-requests/{measuresRequestId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@SecurityRequirement(name = "bearer")
@Tag(name = "measures-requests")
public class MeasuresRequestStepResource {

    private final GoOnWithRequest goOn;
    private final AnswerRequest answerRequest;
    private final GuardRails rails;
    private final Callers callers;
    private final RequestLanguage language;

    MeasuresRequestStepResource(
            GoOnWithRequest goOn,
            AnswerRequest answerRequest,
            GuardRails rails,
            Callers callers,
            RequestLanguage language) {
        this.goOn = goOn;
        this.answerRequest = answerRequest;
        this.rails = rails;
        this.callers = callers;
        this.language = language;
    }

    /** Records a talk about the cost, for the buyer. */
    @PUT
    @Path("/cost-talk")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordCostTalk", summary = "費用の話し合いを記録する（発注者） / Record a talk about the cost (the buyer)")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CostTalkRequest.class),
                            examples = @ExampleObject(name = "half", value = MeasuresRequestExamples.COST_TALK)))
    @APIResponse(
            responseCode = "200",
            description = "要請 / The request",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresRequestResponse.class),
                            examples = @ExampleObject(name = "open", value = MeasuresRequestExamples.OPEN)))
    public Response talk(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MeasuresRequestExamples.ID)
                    @PathParam("measuresRequestId")
                    UUID measuresRequestId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull CostTalkRequest talk) {
        return answer(goOn.talk(callers.current(), measuresRequestId, ifMatch, talk.form()));
    }

    /** Sets another day, for the buyer. */
    @PUT
    @Path("/due-date")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeMeasuresRequestDueDate", summary = "期日を変える（発注者） / Set another day (the buyer)")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DueDateRequest.class),
                            examples = @ExampleObject(name = "later", value = MeasuresRequestExamples.DUE_DATE)))
    @APIResponse(
            responseCode = "200",
            description = "要請 / The request",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresRequestResponse.class),
                            examples = @ExampleObject(name = "open", value = MeasuresRequestExamples.OPEN)))
    public Response due(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MeasuresRequestExamples.ID)
                    @PathParam("measuresRequestId")
                    UUID measuresRequestId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull DueDateRequest due) {
        return answer(goOn.due(callers.current(), measuresRequestId, ifMatch, due.dueOn()));
    }

    /** Takes the request back, for the buyer. */
    @POST
    @Path("/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cancelMeasuresRequest", summary = "要請を取り消す（発注者） / Take a request back (the buyer)")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CancellationRequest.class),
                            examples = @ExampleObject(name = "changed", value = MeasuresRequestExamples.CANCELLATION)))
    @APIResponse(
            responseCode = "200",
            description = "要請 / The request",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresRequestResponse.class),
                            examples = @ExampleObject(name = "open", value = MeasuresRequestExamples.OPEN)))
    public Response cancel(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MeasuresRequestExamples.ID)
                    @PathParam("measuresRequestId")
                    UUID measuresRequestId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull CancellationRequest cancellation) {
        return answer(goOn.cancel(callers.current(), measuresRequestId, ifMatch, cancellation.words()));
    }

    /** Answers, for the supplier. */
    @POST
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerMeasuresRequest",
            summary = "要請に答える（取引先） / Answer a request (the supplier)",
            description = "断っても、別の期日を提案してもかまいません。同意した要請は、求められた段階の宣言が成り立つと FULFILLED になります。/"
                    + " The supplier may decline, or propose another day. What was agreed to becomes FULFILLED when the star"
                    + " that was asked for stands.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresAnswerRequest.class),
                            examples = @ExampleObject(name = "another-day", value = MeasuresRequestExamples.ANSWER)))
    @APIResponse(
            responseCode = "200",
            description = "要請 / The request",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresRequestResponse.class),
                            examples = @ExampleObject(name = "open", value = MeasuresRequestExamples.OPEN)))
    public Response answer(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MeasuresRequestExamples.ID)
                    @PathParam("measuresRequestId")
                    UUID measuresRequestId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull MeasuresAnswerRequest answer) {
        return answer(answered(measuresRequestId, ifMatch, answer));
    }

    private MeasuresRequest answered(UUID id, String ifMatch, MeasuresAnswerRequest sent) {
        Caller caller = callers.current();
        return switch (String.valueOf(sent.answer())) {
            case "AGREE" -> answerRequest.agree(caller, id, ifMatch, sent.words());
            case "DECLINE" -> answerRequest.decline(caller, id, ifMatch, sent.words());
            case "PROPOSE" -> answerRequest.propose(caller, id, ifMatch, sent.words(), sent.proposedDueOn());
            default ->
                throw ProblemException.invalid(new FieldError(
                        "/answer",
                        "ANSWER_MISSING",
                        LocalizedText.of(
                                "AGREE（同意）、DECLINE（辞退）、PROPOSE（別の期日の提案）のどれかを指定してください。",
                                "Give one of AGREE, DECLINE and PROPOSE.")));
        };
    }

    private Response answer(MeasuresRequest request) {
        Locale locale = language.locale();
        return EntityTags.changed(request.version(), locale, MeasuresRequestResponse.of(request, rails, locale));
    }
}
