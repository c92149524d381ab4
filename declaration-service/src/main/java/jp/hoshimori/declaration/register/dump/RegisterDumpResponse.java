package jp.hoshimori.declaration.register.dump;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of the whole register. */
@Schema(
        name = "RegisterDump",
        requiredProperties = {"day", "format", "madeAt", "entries", "size", "gzipSize", "sha256", "path"})
record RegisterDumpResponse(
        @Schema(description = "日本時間の日 / The day in Japan", examples = "2026-04-12")
        LocalDate day,

        @Schema(description = "CSV, NDJSON", examples = "CSV")
        String format,

        Instant madeAt,

        @Schema(description = "宣言の数 / How many declarations it holds", examples = "450000")
        long entries,

        @Schema(description = "バイト数 / In bytes", examples = "81234567")
        long size,

        @Schema(description = "gzip で送るときのバイト数 / In bytes, where it is sent with gzip", examples = "9123456")
        long gzipSize,

        @Schema(description = "展開後のファイルの SHA-256 / Of the file when it is not compressed")
        String sha256,

        @Schema(description = "ファイルの場所 / Where the file is", examples = "/v1/register-dumps/2026-04-12/csv")
        String path) {

    static RegisterDumpResponse of(RegisterDump dump) {
        return new RegisterDumpResponse(
                dump.day(),
                dump.format().name(),
                dump.madeAt(),
                dump.entries(),
                dump.size(),
                dump.gzipSize(),
                dump.sha256(),
                "/v1/register-dumps/" + dump.day() + "/" + dump.format().ending());
    }
}
