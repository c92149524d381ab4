package jp.hoshimori.declaration.externalnumber;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystems;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.tenant.SystemAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** External numbers over HTTP, for anyone. */
@Path("/v1/external-numbers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "external-numbers", description = "ほかのシステムの自己宣言ID / Declaration numbers of other systems")
public class ExternalNumberResource {

    private final FindExternalNumber findNumber;
    private final NumberingSystems systems;
    private final RequestLanguage language;

    ExternalNumberResource(FindExternalNumber findNumber, NumberingSystems systems, RequestLanguage language) {
        this.findNumber = findNumber;
        this.systems = systems;
        this.language = language;
    }

    /** Who recorded a number. */
    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getExternalNumber",
            summary = "ほかのシステムの番号から宣言を探す / Find a declaration by its number in another system",
            description = "その番号を記録した事業者が、事業者名を公開して宣言しているときだけ見つかります。番号は事業者自身の申告で、照合していません。/ Found only"
                    + " while whoever recorded it has a declaration here that shows its name. The number is the"
                    + " organization's own word.")
    @APIResponse(
            responseCode = "200",
            description = "番号と事業者 / The number and its organization",
            content =
                    @Content(
                            schema = @Schema(implementation = PublishedExternalNumberResponse.class),
                            examples = @ExampleObject(name = "recorded", value = ExternalNumberExamples.PUBLISHED)))
    public PublishedExternalNumberResponse get(@Parameter(example = "41234567890") @PathParam("number") String number) {
        return PublishedExternalNumberResponse.of(
                SystemAccess.call(() -> findNumber.find(number)), systems, language.locale());
    }
}
