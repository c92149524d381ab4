package jp.hoshimori.declaration.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Declarations of organizations that granted them to a partner, over HTTP. */
@Path("/v1/granted-declarations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("supporter")
@SecurityRequirement(name = "bearer")
@Tag(name = "access-grants")
public class GrantedDeclarationResource {

    /** What the reading is called where grants' uses are listed. */
    static final String OPERATION = "listGrantedDeclarations";

    private final ListGrantedDeclarations listGranted;
    private final Callers callers;
    private final RequestLanguage language;

    GrantedDeclarationResource(ListGrantedDeclarations listGranted, Callers callers, RequestLanguage language) {
        this.listGranted = listGranted;
        this.callers = callers;
        this.language = language;
    }

    /** A piece of the declarations that the caller's organization may read. */
    @GET
    @Operation(
            operationId = OPERATION,
            summary = "委任を受けた事業者の宣言 / The declarations of organizations that granted it",
            description = "スコープ declarations:read が必要です。declarations:read を委任した事業者の宣言を、終わったものも含めて返します。"
                    + "委任が取り消されるか期限を過ぎると、その時点から返しません。読んだことは委任した事業者に示されます。/"
                    + " Needs the scope declarations:read. The declarations of the organizations that granted"
                    + " declarations:read, also those that have ended. From when a grant is revoked or expires, nothing of"
                    + " that organization is shown. Each organization is shown that they were read.")
    @APIResponse(
            responseCode = "200",
            description = "宣言、事業者ごとに新しい順 / The declarations, organization by organization, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = GrantedDeclarationPage.class),
                            examples = @ExampleObject(name = "piece", value = AccessGrantExamples.DECLARATIONS)))
    public Page<GrantedDeclarationResponse> list(
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        Locale locale = language.locale();
        return listGranted
                .list(callers.current(), limit, cursor)
                .map(declaration -> GrantedDeclarationResponse.of(declaration, locale));
    }
}
