package jp.hoshimori.declaration.logomark;

import java.time.Instant;
import jp.hoshimori.declaration.logomark.model.LogoMark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mark as anyone reads of it. */
@Schema(
        name = "LogoMark",
        description = "ロゴマーク / A logo mark",
        requiredProperties = {"star", "size", "color", "fileName", "mediaType", "bytes", "placeholder"})
record LogoMarkResponse(
        @Schema(description = "ONE_STAR, TWO_STARS", examples = "ONE_STAR")
        String star,

        @Schema(description = "SMALL, LARGE", examples = "SMALL")
        String size,

        @Schema(description = "COLOR, BW", examples = "COLOR")
        String color,

        @Schema(
                description = "制度のファイル名 / The scheme's file name",
                examples = "security_action_hitotsuboshi-small_color.png")
        String fileName,

        @Schema(description = "image/png, image/svg+xml", examples = "image/png")
        String mediaType,

        @Schema(description = "ファイルの大きさ、バイト / The file's size in bytes", examples = "6530")
        int bytes,

        @Schema(
                description = "true は、正式なマークがまだ登録されておらず、見本を渡すことを示す / true while the official mark has not been"
                        + " uploaded and a sample is given instead",
                examples = "true")
        boolean placeholder,

        @Schema(description = "見本では省略 / Absent for a sample")
        Instant uploadedAt) {

    static LogoMarkResponse of(LogoMark mark) {
        return new LogoMarkResponse(
                mark.kind().star().name(),
                mark.kind().size().name(),
                mark.kind().color().name(),
                mark.fileName(),
                mark.format().mediaType(),
                mark.bytes(),
                mark.isPlaceholder(),
                mark.uploadedAt().orElse(null));
    }
}
