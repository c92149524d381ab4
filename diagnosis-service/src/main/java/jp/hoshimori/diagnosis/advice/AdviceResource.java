package jp.hoshimori.diagnosis.advice;

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
import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
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

/** Advice over HTTP, for anyone. */
@Path("/v1/advice")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "advice", description = "設問ごとの解説と対策 / What is advised on each question")
public class AdviceResource {

    private static final String WHOSE_WORDS = "重要度、取り組みやすさ、文言はこのプラットフォームによるもので、公式のものではありません。対策例には出典と確認状況を示します。/"
            + " Severity, ease and wording are this platform's own and not official. Each example says where it comes"
            + " from and whether it was verified.";

    private final AdviceCatalogue catalogue;
    private final RequestLanguage language;

    AdviceResource(AdviceCatalogue catalogue, RequestLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** The advice on every topic. */
    @GET
    @Operation(operationId = "listAdvice", summary = "解説の一覧 / The advice on every topic", description = WHOSE_WORDS)
    @APIResponse(
            responseCode = "200",
            description = "すべての解説 / All advice",
            content =
                    @Content(
                            schema = @Schema(implementation = AdvicePage.class),
                            examples = @ExampleObject(name = "excerpt", value = AdviceExamples.LIST)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response list(@Context Request request) {
        AdviceEdition edition = catalogue.edition();
        Locale locale = language.locale();
        return EntityTags.conditional(
                request, edition.revision(), locale, () -> new Page<>(all(edition, locale), null));
    }

    /** The advice on one topic. */
    @GET
    @Path("/{topic}")
    @Operation(operationId = "getAdvice", summary = "一つの主題の解説 / The advice on one topic", description = WHOSE_WORDS)
    @APIResponse(
            responseCode = "200",
            description = "解説 / The advice",
            content =
                    @Content(
                            schema = @Schema(implementation = AdviceResponse.class),
                            examples = @ExampleObject(name = "antivirus", value = AdviceExamples.ONE)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(@Parameter(example = "ANTIVIRUS") @PathParam("topic") String topic, @Context Request request) {
        AdviceEdition edition = catalogue.edition();
        Advice advice = edition.find(topic).orElseThrow(ProblemException::notFound);
        Locale locale = language.locale();
        return EntityTags.conditional(
                request, edition.revision(), locale, () -> AdviceResponse.of(edition, advice, locale));
    }

    private static List<AdviceResponse> all(AdviceEdition edition, Locale locale) {
        return edition.advice().stream()
                .map(advice -> AdviceResponse.of(edition, advice, locale))
                .toList();
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "AdvicePage", requiredProperties = "items")
    record AdvicePage(List<AdviceResponse> items, String nextCursor) {}
}
