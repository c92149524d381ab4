package jp.hoshimori.diagnosis.comparison;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.model.Comparison;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comparisons over HTTP, for whoever may read the diagnosis. */
@Path("/v1/diagnoses/{diagnosisId}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "comparison", description = "ほかの回答者や過去との比較 / Comparing with others and with one's own past")
public class ComparisonResource {

    /** Counts move on in steps, so that what was read a minute ago is as good. */
    private static final String CACHE_CONTROL = "private, max-age=60";

    private final CompareDiagnosis compareDiagnosis;
    private final ReferenceValues references;
    private final GroupNames names;
    private final ComparisonConfig config;
    private final Callers callers;
    private final RequestLanguage language;

    ComparisonResource(
            CompareDiagnosis compareDiagnosis,
            ReferenceValues references,
            GroupNames names,
            ComparisonConfig config,
            Callers callers,
            RequestLanguage language) {
        this.compareDiagnosis = compareDiagnosis;
        this.references = references;
        this.names = names;
        this.config = config;
        this.callers = callers;
        this.language = language;
    }

    /** The diagnosis beside the most alike group that has enough respondents. */
    @GET
    @Operation(
            operationId = "compareDiagnosis",
            summary = "ほかの回答者と比べる / Compare with other respondents",
            description = "業種 × 従業員数 × 都道府県、業種 × 従業員数、業種、従業員数、すべての順に、回答者が足りる集団と比べます。/"
                    + " Compared with the first group that has enough respondents: of the same industry, size and"
                    + " prefecture; industry and size; industry; size; all.")
    @APIResponse(
            responseCode = "200",
            description = "比較 / The comparison",
            content =
                    @Content(
                            schema = @Schema(implementation = ComparisonResponse.class),
                            examples = {
                                @ExampleObject(name = "withGroup", value = ComparisonExamples.WITH_GROUP),
                                @ExampleObject(name = "tooFewYet", value = ComparisonExamples.WITHOUT_GROUP)
                            }))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ComparisonExamples.ID)
                    @PathParam("diagnosisId")
                    UUID diagnosisId,
            @Context Request request)
            throws SQLException {
        Comparison comparison = compareDiagnosis.compare(callers.current(), diagnosisId);
        Locale locale = language.locale();
        Response response = EntityTags.conditional(
                request,
                version(comparison),
                locale,
                () -> ComparisonResponse.of(comparison, references.surveys(), config.smallestGroup(), names, locale));
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        return response;
    }

    /** Another number whenever anything shown is another. */
    private long version(Comparison comparison) {
        String shown = "%s %s %s %s %d"
                .formatted(
                        comparison.diagnosis().version(),
                        comparison.profile(),
                        comparison.comparedWith().map(Comparison.ShownGroup::group),
                        comparison.comparedWith().map(Comparison.ShownGroup::shownAt),
                        references.surveys().stream()
                                .mapToInt(survey -> survey.revision())
                                .sum());
        return Integer.toUnsignedLong(shown.hashCode());
    }
}
