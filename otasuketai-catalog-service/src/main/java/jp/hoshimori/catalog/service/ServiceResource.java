package jp.hoshimori.catalog.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalog over HTTP, for anyone. */
@Path("/v1/services")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "services", description = "お助け隊サービスのカタログ / The catalog of お助け隊 services")
public class ServiceResource {

    private final Catalog catalog;
    private final Cursors cursors;
    private final Prefectures prefectures;
    private final RequestLanguage language;

    ServiceResource(Catalog catalog, Cursors cursors, Prefectures prefectures, RequestLanguage language) {
        this.catalog = catalog;
        this.cursors = cursors;
        this.prefectures = prefectures;
        this.language = language;
    }

    /** The services that the filters leave, piece by piece. */
    @GET
    @Operation(operationId = "listServices", summary = "サービスの一覧 / The registered services")
    @APIResponse(
            responseCode = "200",
            description = "サービスの一覧 / The services",
            content =
                    @Content(
                            schema = @Schema(implementation = ServicePage.class),
                            examples = @ExampleObject(name = "piece", value = ServiceExamples.LIST)))
    public Page<ServiceResponse> list(
            @Parameter(description = "この都道府県 (JIS X 0401) で使えるもの / Offered in this prefecture", example = "13")
                    @QueryParam("prefecture")
                    String prefecture,
            @Parameter(
                            description = "1類・2類 / Of this class",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"CLASS_1", "CLASS_2"}),
                            example = "CLASS_1")
                    @QueryParam("class")
                    String serviceClass,
            @Parameter(
                            description = "監視型 / Of this kind of monitoring",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"NETWORK", "ENDPOINT", "COMBINED"}),
                            example = "NETWORK")
                    @QueryParam("monitoring")
                    String monitoring,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        ServiceFilter filter = ServiceFilter.parse(prefecture, serviceClass, monitoring, prefectures);
        Locale locale = language.locale();
        return catalog.page(filter, cursors.read(limit, cursor, filter.list()))
                .map(service -> ServiceResponse.of(service, locale));
    }

    /** One service. */
    @GET
    @Path("/{serviceId}")
    @Operation(operationId = "getService", summary = "サービスの内容 / One registered service")
    @APIResponse(
            responseCode = "200",
            description = "サービス / The service",
            content =
                    @Content(
                            schema = @Schema(implementation = ServiceResponse.class),
                            examples = @ExampleObject(name = "sample", value = ServiceExamples.ONE)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ServiceExamples.ID) @PathParam("serviceId")
                    UUID serviceId,
            @Context Request request) {
        CatalogEntry entry = catalog.find(serviceId).orElseThrow(ProblemException::notFound);
        Locale locale = language.locale();
        return EntityTags.conditional(
                request, entry.version(), locale, () -> ServiceResponse.of(entry.service(), locale));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "ServicePage", requiredProperties = "items")
    record ServicePage(List<ServiceResponse> items, String nextCursor) {}
}
