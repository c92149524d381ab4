package jp.hoshimori.declaration.logomark;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.hoshimori.declaration.logomark.model.LogoMark;
import jp.hoshimori.declaration.logomark.model.MarkFile;
import jp.hoshimori.declaration.logomark.model.MarkFormat;
import jp.hoshimori.declaration.logomark.model.MarkKind;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The marks themselves over HTTP: anyone reads which there are, the operator uploads them. */
@Path("/v1/logo-marks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "logo-marks", description = "ロゴマーク / Logo marks")
public class LogoMarkResource {

    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";
    private static final String ZIP = "application/zip";

    private final FindLogoMarks findLogoMarks;
    private final UploadLogoMarks uploadLogoMarks;
    private final Callers callers;
    private final RequestLanguage language;

    LogoMarkResource(
            FindLogoMarks findLogoMarks, UploadLogoMarks uploadLogoMarks, Callers callers, RequestLanguage language) {
        this.findLogoMarks = findLogoMarks;
        this.uploadLogoMarks = uploadLogoMarks;
        this.callers = callers;
        this.language = language;
    }

    /** Every mark of the scheme. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listLogoMarks",
            summary = "ロゴマークの一覧 / Which logo marks there are",
            description = "ファイルそのものは、宣言した事業者だけが受け取れます。/ The files are given to those who declared only.")
    @APIResponse(
            responseCode = "200",
            description = "8 種類のマーク / The 8 marks",
            content =
                    @Content(
                            schema = @Schema(implementation = LogoMarkListResponse.class),
                            examples = @ExampleObject(name = "excerpt", value = LogoMarkExamples.LIST)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response list(@Context Request request) {
        List<LogoMark> marks = findLogoMarks.all();
        return EntityTags.conditional(
                request, UploadLogoMarks.version(marks), language.locale(), () -> LogoMarkListResponse.of(marks));
    }

    /** Replaces every mark. */
    @PUT
    @RolesAllowed("operator")
    @Consumes(ZIP)
    @SecurityRequirement(name = "bearer")
    @Operation(
            operationId = "uploadLogoMarks",
            summary = "ロゴマークをまとめて登録する / Upload all logo marks",
            description = "制度のファイル名（security_action_hitotsuboshi-small_color.png など）の PNG 8 個だけを入れた ZIP を送ります。"
                    + "一つでも使えないものがあれば、何も変わりません。一度でも登録したあとは If-Match が必要です。/ Send a ZIP file with"
                    + " the 8 PNG files under the scheme's names and nothing else. If one of them cannot be used, nothing"
                    + " changes. Once any has been uploaded, If-Match is needed.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "登録した 8 種類のマーク / The 8 marks",
            content =
                    @Content(
                            schema = @Schema(implementation = LogoMarkListResponse.class),
                            examples = @ExampleObject(name = "excerpt", value = LogoMarkExamples.LIST)))
    public Response uploadAll(
            @Parameter(description = "一覧の ETag / The ETag of the list", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            byte[] archive) {
        List<LogoMark> marks = uploadLogoMarks.uploadAll(callers.current(), bytes(archive), ifMatch);
        return EntityTags.changed(UploadLogoMarks.version(marks), language.locale(), LogoMarkListResponse.of(marks));
    }

    /** The picture of a mark, for the operator to look at. */
    @GET
    @Path("/{star}/{size}/{color}")
    @RolesAllowed("operator")
    @Produces({PNG, SVG})
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "getLogoMark", summary = "ロゴマークの画像を確かめる / Look at a logo mark")
    @APIResponse(
            responseCode = "200",
            description = "画像 / The picture",
            content = {
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(description = "one-star, two-stars", example = "one-star") @PathParam("star") String star,
            @Parameter(description = "small, large", example = "small") @PathParam("size") String size,
            @Parameter(description = "color, bw", example = "color") @PathParam("color") String color,
            @Context Request request) {
        MarkFile file = findLogoMarks.file(kind(star, size, color));
        EntityTag tag = EntityTags.of(file.mark().version(), language.locale());
        return MarkPictures.of(file, tag, request.evaluatePreconditions(tag));
    }

    /** Replaces one mark. */
    @PUT
    @Path("/{star}/{size}/{color}")
    @RolesAllowed("operator")
    @Consumes({PNG, SVG})
    @SecurityRequirement(name = "bearer")
    @Operation(
            operationId = "uploadLogoMark",
            summary = "ロゴマークを登録する / Upload a logo mark",
            description = "PNG は縦横 4096 ピクセルまで、画素だけを残して書き直します。SVG は 256 KiB までで、図形だけを使えます。"
                    + "登録済みのマークを差し替えるときは If-Match が必要です。/ A PNG has at most 4096 pixels a side and is written anew"
                    + " with its pixels only. An SVG has at most 256 KiB and only draws. Replacing an uploaded mark needs"
                    + " If-Match.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "登録したマーク / The mark",
            content =
                    @Content(
                            schema = @Schema(implementation = LogoMarkResponse.class),
                            examples = @ExampleObject(name = "uploaded", value = LogoMarkExamples.MARK)))
    public Response upload(
            @Parameter(description = "one-star, two-stars", example = "one-star") @PathParam("star") String star,
            @Parameter(description = "small, large", example = "small") @PathParam("size") String size,
            @Parameter(description = "color, bw", example = "color") @PathParam("color") String color,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            byte[] picture) {
        LogoMark mark = uploadLogoMarks.upload(
                callers.current(), kind(star, size, color), format(type), bytes(picture), ifMatch);
        return EntityTags.changed(mark.version(), language.locale(), LogoMarkResponse.of(mark));
    }

    private static MarkKind kind(String star, String size, String color) {
        return MarkKind.named(star, size, color).orElseThrow(ProblemException::notFound);
    }

    private static MarkFormat format(MediaType type) {
        String name = type == null ? "" : type.getType() + "/" + type.getSubtype();
        return MarkFormat.ofMediaType(name)
                .orElseThrow(() -> new ProblemException(
                        CommonProblems.UNSUPPORTED_MEDIA_TYPE,
                        LocalizedText.of(
                                "Content-Type を image/png か image/svg+xml にしてください。",
                                "Send image/png or image/svg+xml as the Content-Type.")));
    }

    /** A request without a body brings none. */
    private static byte[] bytes(byte[] body) {
        return body == null ? new byte[0] : body;
    }
}
