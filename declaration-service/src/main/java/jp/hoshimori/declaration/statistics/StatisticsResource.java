package jp.hoshimori.declaration.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.statistics.ReadStatistics.DayCount;
import jp.hoshimori.declaration.statistics.model.PublishedCounts;
import jp.hoshimori.declaration.statistics.model.Statistic;
import jp.hoshimori.declaration.statistics.model.Tally;
import jp.hoshimori.support.http.RequestLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statistics of declarations over HTTP, for anyone. */
@Path("/v1/statistics")
@PermitAll
@Tag(name = "statistics", description = "公開の統計 / Public statistics")
public class StatisticsResource {

    private static final String MONTHS = "MONTH";
    private static final List<String> STEPS = List.of("DAY", MONTHS);
    private static final int MOST_DAYS = 366;
    private static final int MOST_DAYS_BY_MONTH = 3660;

    private final ReadStatistics readStatistics;
    private final PublishedCounts published;
    private final OrganizationCodes codes;
    private final StatisticsConfig config;
    private final RequestLanguage language;
    private final Clock clock;

    StatisticsResource(
            ReadStatistics readStatistics,
            PublishedCounts published,
            OrganizationCodes codes,
            StatisticsConfig config,
            RequestLanguage language,
            Clock clock) {
        this.readStatistics = readStatistics;
        this.published = published;
        this.codes = codes;
        this.config = config;
        this.language = language;
        this.clock = clock;
    }

    /** What is published of some months, as JSON or as CSV. */
    @GET
    @Path("/declarations")
    @Produces({MediaType.APPLICATION_JSON, PublicFile.CSV})
    @Operation(
            operationId = "getDeclarationStatistics",
            summary = "宣言の統計 / Statistics of declarations",
            description = "月が終わってから一度だけ公表され、その後は変わりません。by で分ける軸を、prefecture と industry で対象を"
                    + "選びます。宣言の少ない都道府県や業種は示しません。両方で分けてすべてを読むときは12か月まで、ほかは60か月までです。/"
                    + " A month is published once, after it is over, and does not change afterwards. by says what to tell"
                    + " apart, prefecture and industry what to look at. Prefectures and industries with few declarations are"
                    + " left out. At most 60 months, and 12 when all is told apart by both.")
    @APIResponse(
            responseCode = "200",
            description = "統計 / The statistics",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DeclarationStatisticsResponse.class),
                        examples = @ExampleObject(name = "tokyo", value = StatisticsExamples.MONTHS)),
                @Content(
                        mediaType = PublicFile.CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "tokyo", value = StatisticsExamples.MONTHS_CSV))
            })
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response months(
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
            @Parameter(description = "分ける軸 / What to tell apart: PREFECTURE, INDUSTRY", example = "[\"PREFECTURE\"]")
                    @QueryParam("by")
                    List<String> by,
            @Parameter(description = "都道府県。JIS X 0401 / The prefecture", example = "13") @QueryParam("prefecture")
                    String prefecture,
            @Parameter(description = "業種。大分類 / The industry", example = "E") @QueryParam("industry") String industry,
            @Context HttpHeaders headers,
            @Context Request request)
            throws SQLException {
        YearMonth present = YearMonth.from(today());
        StatisticsQuery asked = StatisticsQuery.of(from, to, by, prefecture, industry, codes, present);
        List<Statistic> statistics = readStatistics.months(asked);
        Locale locale = language.locale();
        return PublicFile.of(
                request,
                headers,
                locale,
                statistics,
                "declaration-statistics_%s_%s"
                        .formatted(asked.months().from(), asked.months().to()),
                () -> DeclarationStatisticsResponse.of(asked, config.smallestGroup(), statistics, codes, locale),
                () -> StatisticsCsv.of(statistics, codes, locale));
    }

    /** How many declarations stood, day by day or month by month, as JSON or as CSV. */
    @GET
    @Path("/declaration-counts")
    @Produces({MediaType.APPLICATION_JSON, PublicFile.CSV})
    @Operation(
            operationId = "getDeclarationCounts",
            summary = "宣言の数の推移 / Numbers of declarations over time",
            description = "一つ星、二つ星、合計を、日ごとまたは月末ごとに示します。published は、この基盤の外でこれまでに公表された数です。/"
                    + " One star, two stars and the total, by days or by ends of months. published has what was published"
                    + " elsewhere so far.")
    @APIResponse(
            responseCode = "200",
            description = "宣言の数 / The numbers",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DeclarationCountsResponse.class),
                        examples = @ExampleObject(name = "day", value = StatisticsExamples.COUNTS)),
                @Content(
                        mediaType = PublicFile.CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "day", value = StatisticsExamples.COUNTS_CSV))
            })
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response counts(
            @Parameter(
                            description = "最初の日。省略すると to までの30日 / The first day; thirty days up to to if left out",
                            example = "2026-10-01")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "最後の日。省略すると昨日 / The last day; yesterday if left out", example = "2026-10-31")
                    @QueryParam("to")
                    String to,
            @Parameter(description = "DAY 日ごと (366日まで), MONTH 月末ごと / DAY, at most 366 days, or MONTH", example = "DAY")
                    @QueryParam("every")
                    @DefaultValue("DAY")
                    String every,
            @Context HttpHeaders headers,
            @Context Request request)
            throws SQLException {
        if (!STEPS.contains(every)) {
            throw Refused.unknownValue("?every", String.join(", ", STEPS));
        }
        boolean byMonth = every.equals(MONTHS);
        DayRange range = DayRange.of(from, to, today(), byMonth ? MOST_DAYS_BY_MONTH : MOST_DAYS);
        List<DayCount> days = readStatistics.days(range);
        List<DayCount> shown = byMonth ? ReadStatistics.monthEnds(days) : days;
        Locale locale = language.locale();
        return PublicFile.of(
                request,
                headers,
                locale,
                shown + published.id(),
                "declaration-counts_%s_%s".formatted(range.from(), range.to()),
                () -> DeclarationCountsResponse.of(range, published, shown, locale),
                () -> StatisticsCsv.of(published, shown, locale));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Tally.JAPAN);
    }
}
