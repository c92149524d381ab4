package jp.hoshimori.diagnosis.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.comparison.ComparisonConfig;
import jp.hoshimori.diagnosis.statistics.model.Statistic;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statistics over HTTP, for anyone. */
@Path("/v1/statistics/diagnoses")
@PermitAll
@Tag(name = "statistics", description = "公開の統計 / Public statistics")
public class StatisticsResource {

    private static final String CSV = "text/csv";
    private static final String CSV_IN_UTF8 = "text/csv;charset=UTF-8";
    private static final String CACHE_CONTROL = "public, max-age=3600";

    private final ReadStatistics readStatistics;
    private final CodeNames names;
    private final StatisticsCsv csv;
    private final ComparisonConfig config;
    private final RequestLanguage language;
    private final Clock clock;

    StatisticsResource(
            ReadStatistics readStatistics,
            CodeNames names,
            StatisticsCsv csv,
            ComparisonConfig config,
            RequestLanguage language,
            Clock clock) {
        this.readStatistics = readStatistics;
        this.names = names;
        this.csv = csv;
        this.config = config;
        this.language = language;
        this.clock = clock;
    }

    /** What is published of some months, as JSON or as CSV. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "getStatistics",
            summary = "自社診断の統計 / Statistics of self-diagnoses",
            description = "月が終わり、数が落ち着いてから一度だけ公表され、その後は変わりません。回答者の少ない集団は示しません。/"
                    + " A month is published once, after it is over and settled, and does not change afterwards. Groups"
                    + " with few respondents are left out.")
    @APIResponse(
            responseCode = "200",
            description = "統計 / The statistics",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatisticsResponse.class),
                        examples = @ExampleObject(name = "months", value = StatisticsExamples.JSON)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "months", value = StatisticsExamples.CSV))
            })
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(
                            description = "最初の月。省略すると to までの1年 / The first month; a year up to to if left out",
                            example = "2026-01")
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "最後の月。省略すると先月 / The last month; the one that ended last if left out",
                            example = "2026-03")
                    @QueryParam("to")
                    String to,
            @Context HttpHeaders headers,
            @Context Request request)
            throws SQLException {
        MonthRange range = MonthRange.of(from, to, clock.instant());
        List<Statistic> statistics = readStatistics.read(range);
        Locale locale = language.locale();
        boolean asCsv = prefersCsv(headers);
        Response response = EntityTags.conditional(
                request,
                version(range, statistics, asCsv),
                locale,
                () -> asCsv
                        ? csv.of(statistics, locale)
                        : StatisticsResponse.of(range, config.smallestGroup(), statistics, names, locale));
        describe(response, range, asCsv);
        return response;
    }

    private static void describe(Response response, MonthRange range, boolean asCsv) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (response.hasEntity() && asCsv) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.valueOf(CSV_IN_UTF8));
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"diagnosis-statistics_%s_%s.csv\""
                                    .formatted(range.from(), range.to()));
        } else if (response.hasEntity()) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** Whether CSV is named before anything that JSON would do for. */
    private static boolean prefersCsv(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (accepted.isCompatible(MediaType.valueOf(CSV))) {
                return true;
            }
        }
        return false;
    }

    /** What is published does not change, so that another number of months is all that makes a difference. */
    private static long version(MonthRange range, List<Statistic> statistics, boolean asCsv) {
        String shown = "%s %s %d %s".formatted(range.from(), range.to(), statistics.size(), asCsv);
        return Integer.toUnsignedLong(shown.hashCode());
    }
}
