package jp.hoshimori.declaration.principles;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.declaration.principles.model.PrinciplesEditions;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The principles over HTTP, for anyone. */
@Path("/v1/principles")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "principles", description = "一つ星で誓約する5か条・6か条 / What one star pledges")
public class PrinciplesResource {

    private final PrinciplesEditions editions;
    private final RequestLanguage language;

    PrinciplesResource(PrinciplesEditions editions, RequestLanguage language) {
        this.editions = editions;
        this.language = language;
    }

    /** Every edition with its principles, the newest first. */
    @GET
    @Operation(operationId = "listPrinciples", summary = "5か条・6か条の版の一覧 / The editions of the principles")
    @APIResponse(
            responseCode = "200",
            description = "版の一覧、新しい順 / The editions, the newest first",
            content =
                    @Content(
                            schema = @Schema(implementation = PrinciplesPage.class),
                            examples = @ExampleObject(name = "excerpt", value = PrinciplesExamples.LIST)))
    public Page<PrinciplesEditionResponse> list() {
        Locale locale = language.locale();
        List<PrinciplesEditionResponse> items = editions.all().stream()
                .map(edition -> PrinciplesEditionResponse.of(edition, locale))
                .toList();
        return new Page<>(items, null);
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "PrinciplesPage", requiredProperties = "items")
    record PrinciplesPage(List<PrinciplesEditionResponse> items, String nextCursor) {}
}
