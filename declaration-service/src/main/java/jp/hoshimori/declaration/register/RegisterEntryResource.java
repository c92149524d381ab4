package jp.hoshimori.declaration.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** The public register over HTTP, for anyone. */
@Path("/v1/register-entries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "register", description = "宣言の公開登録簿 / The public register of declarations")
public class RegisterEntryResource {

    private final FindRegisterEntry findRegisterEntry;
    private final SearchRegister searchRegister;
    private final SearchForm form;
    private final ShowRegisterEntry show;
    private final RequestLanguage language;

    RegisterEntryResource(
            FindRegisterEntry findRegisterEntry,
            SearchRegister searchRegister,
            SearchForm form,
            ShowRegisterEntry show,
            RequestLanguage language) {
        this.findRegisterEntry = findRegisterEntry;
        this.searchRegister = searchRegister;
        this.form = form;
        this.show = show;
        this.language = language;
    }

    /** Entries found by name, place, industry, star and day. */
    @GET
    @Operation(
            operationId = "searchRegister",
            summary = "宣言を探す / Search for declarations",
            description =
                    "名前で探すと、名前の中でその言葉に続く文字の順に並びます。名前を指定しないと、宣言の新しい順です。公開されている名前だけを探します。"
                            + "条件に合うものが少ないとき、items が limit より少なくても nextCursor があれば続きがあります。"
                            + "asOf を指定すると、その時点で登録簿が示していたものを返します。/"
                            + " Found by a name, entries come in the order of what follows it in theirs; without one, the newest"
                            + " declaration first. Only published names are found. Where few match, items can be fewer than limit"
                            + " while nextCursor says that the search goes on. With asOf: what the register showed at that time.")
    @APIResponse(
            responseCode = "200",
            description = "見つかった宣言 / The declarations found",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterEntryPage.class),
                            examples = @ExampleObject(name = "found", value = RegisterExamples.PAGE)))
    public Page<RegisterEntryResponse> search(
            @BeanParam RegisterSearchParameters asked,
            @Parameter(
                            description = "過去の日 (日本時間でその日の終わり) または時刻 (RFC 3339) / A past day (its end in Japan)"
                                    + " or time (RFC 3339)",
                            example = "2026-04-30")
                    @QueryParam("asOf")
                    String asOf,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor)
            throws SQLException {
        Locale locale = language.locale();
        return searchRegister
                .search(form.filter(asked), Optional.ofNullable(asOf), limit, cursor)
                .map(entry -> show.show(entry, locale));
    }

    /** The entry of a declaration number. */
    @GET
    @Path("/{declarationNumber}")
    @Operation(
            operationId = "getRegisterEntry",
            summary = "自己宣言ID で宣言を確かめる / Look a declaration up by its number",
            description =
                    "宣言中は status が STANDING、終わった宣言はそれ以外で、endedAt にいつ終わったか、公開されていれば endReason"
                            + " に理由があります。発行されていない番号は 404、11桁の数字でない番号は 400 です。/"
                            + " A declaration that holds has status STANDING; one that ended has another, with endedAt and, where"
                            + " it is public, endReason. A number that was never issued is 404; one that is not 11 digits is 400.")
    @APIResponse(
            responseCode = "200",
            description = "登録簿の一件 / The entry",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterEntryResponse.class),
                            examples = @ExampleObject(name = "one-star", value = RegisterExamples.ENTRY)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(example = "90000000042") @PathParam("declarationNumber") String declarationNumber,
            @Parameter(
                            description = "過去の日 (日本時間でその日の終わり) または時刻 (RFC 3339) / A past day (its end in Japan)"
                                    + " or time (RFC 3339)")
                    @QueryParam("asOf")
                    String asOf,
            @Context Request request)
            throws SQLException {
        RegisterEntry entry = asOf == null
                ? findRegisterEntry.find(declarationNumber)
                : findRegisterEntry.find(declarationNumber, asOf);
        Locale locale = language.locale();
        return EntityTags.conditional(request, entry.version(), locale, () -> show.show(entry, locale));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "RegisterEntryPage", requiredProperties = "items")
    record RegisterEntryPage(List<RegisterEntryResponse> items, String nextCursor) {}
}
