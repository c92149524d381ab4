package jp.hoshimori.diagnosis.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questionnaires over HTTP, for anyone. */
@Path("/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "questionnaires", description = "自社診断の設問 / What the self-diagnosis asks")
public class QuestionnaireResource {

    private final Questionnaires questionnaires;
    private final RequestLanguage language;

    QuestionnaireResource(Questionnaires questionnaires, RequestLanguage language) {
        this.questionnaires = questionnaires;
        this.language = language;
    }

    /** Every edition, the newest first. */
    @GET
    @Operation(operationId = "listQuestionnaires", summary = "自社診断の版の一覧 / The editions of the self-diagnosis")
    @APIResponse(
            responseCode = "200",
            description = "版の一覧、新しい順 / The editions, the newest first",
            content =
                    @Content(
                            schema = @Schema(implementation = QuestionnairePage.class),
                            examples = @ExampleObject(name = "editions", value = QuestionnaireExamples.LIST)))
    public Page<QuestionnaireSummaryResponse> list() {
        Locale locale = language.locale();
        List<QuestionnaireSummaryResponse> items = questionnaires.all().stream()
                .map(questionnaire -> QuestionnaireSummaryResponse.of(questionnaire, locale))
                .toList();
        return new Page<>(items, null);
    }

    /** One edition with all its texts. */
    @GET
    @Path("/{questionnaireId}")
    @Operation(operationId = "getQuestionnaire", summary = "自社診断の設問と評価 / An edition with its questions and bands")
    @APIResponse(
            responseCode = "200",
            description = "版の全体 / The whole edition",
            content =
                    @Content(
                            schema = @Schema(implementation = QuestionnaireResponse.class),
                            examples = @ExampleObject(name = "excerpt", value = QuestionnaireExamples.ONE)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(example = "jisha25-3.1") @PathParam("questionnaireId") String questionnaireId,
            @Context Request request) {
        Questionnaire questionnaire = questionnaires.find(questionnaireId).orElseThrow(ProblemException::notFound);
        Locale locale = language.locale();
        return EntityTags.conditional(
                request, questionnaire.revision(), locale, () -> QuestionnaireResponse.of(questionnaire, locale));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "QuestionnairePage", requiredProperties = "items")
    record QuestionnairePage(List<QuestionnaireSummaryResponse> items, String nextCursor) {}
}
