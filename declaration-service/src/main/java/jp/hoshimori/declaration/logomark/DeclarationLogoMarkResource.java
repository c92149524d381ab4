package jp.hoshimori.declaration.logomark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import jp.hoshimori.declaration.logomark.model.MarkFile;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a declaration gives its organization over HTTP: the mark of its star, and the kit, while it stands. */
@Path("/v1/declarations")
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "logo-marks")
public class DeclarationLogoMarkResource {

    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";
    private static final String ZIP = "application/zip";

    private final GiveLogoMark giveLogoMark;
    private final PrepareKit prepareKit;
    private final DeclarationKit kit;
    private final Callers callers;

    DeclarationLogoMarkResource(GiveLogoMark giveLogoMark, PrepareKit prepareKit, DeclarationKit kit, Callers callers) {
        this.giveLogoMark = giveLogoMark;
        this.prepareKit = prepareKit;
        this.kit = kit;
        this.callers = callers;
    }

    /** The mark of a declaration of the caller's own organization. */
    @GET
    @Path("/{declarationId}/logo-marks/{size}/{color}")
    @Produces({PNG, SVG})
    @Operation(
            operationId = "downloadLogoMark",
            summary = "宣言した段階のロゴマークを受け取る / Get the logo mark of the star that was declared",
            description = "宣言が続いている間だけ、宣言した段階のマークだけを受け取れます。/"
                    + " Only while the declaration stands, and only the mark of its star.")
    @APIResponse(
            responseCode = "200",
            description = "画像。制度のファイル名が付きます / The picture, under the scheme's file name",
            content = {
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response mark(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = LogoMarkExamples.DECLARATION)
                    @PathParam("declarationId")
                    UUID declarationId,
            @Parameter(description = "small, large", example = "small") @PathParam("size") String size,
            @Parameter(description = "color, bw", example = "color") @PathParam("color") String color,
            @Context Request request) {
        MarkFile file = giveLogoMark.give(callers.current(), declarationId, size, color);
        EntityTag tag = new EntityTag(file.mark().digest());
        return MarkPictures.of(file, tag, request.evaluatePreconditions(tag));
    }

    /** The kit of a declaration of the caller's own organization. */
    @GET
    @Path("/{declarationId}/kit.zip")
    @Produces(ZIP)
    @Operation(
            operationId = "getDeclarationKit",
            summary = "宣言の素材セットを受け取る / Get the kit of a declaration",
            description = "宣言した段階のロゴマーク、使い方、確認ページの QR コード（PNG と SVG）、宣言を知らせる 1 ページの PDF、"
                    + "ウェブサイトに状態を表示する方法をまとめた ZIP です。宣言が続いている間だけ受け取れます。/ A ZIP file with the"
                    + " marks of the star declared, how to use them, the QR code of the page that confirms the declaration (PNG"
                    + " and SVG), a statement of one page (PDF), and how to show the state on a web site. Only while the"
                    + " declaration stands.")
    @APIResponse(
            responseCode = "200",
            description = "素材セット / The kit",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response kit(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = LogoMarkExamples.DECLARATION)
                    @PathParam("declarationId")
                    UUID declarationId,
            @Context Request request) {
        KitParts parts = prepareKit.prepare(callers.current(), declarationId);
        EntityTag tag = new EntityTag(kit.fingerprint(parts));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder response = unchanged != null ? unchanged : file(parts);
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private ResponseBuilder file(KitParts parts) {
        return Response.ok(kit.zip(parts), ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"security-action-kit-%s.zip\""
                                .formatted(parts.declaration().number()));
    }
}
