package jp.hoshimori.diagnosis.handbook;

import java.time.LocalDate;
import java.util.List;
import jp.hoshimori.diagnosis.handbook.model.Acknowledgements;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many have read a version. */
@Schema(
        name = "HandbookAcknowledgements",
        description = "ハンドブックを読んだ人の数 / How many have read the handbook",
        requiredProperties = {"version", "total", "days"})
record AcknowledgementsResponse(
        @Schema(examples = "1") int version,

        @Schema(description = "確認した人の数 / How many have acknowledged it", examples = "12")
        int total,

        @Schema(description = "日ごとの人数、古い順。日は日本時間 / By day in Japan, the earliest first")
        List<DayResponse> days) {

    static AcknowledgementsResponse of(int version, Acknowledgements acknowledgements) {
        return new AcknowledgementsResponse(
                version,
                acknowledgements.total(),
                acknowledgements.days().stream().map(DayResponse::of).toList());
    }

    @Schema(
            name = "HandbookAcknowledgementsOfDay",
            requiredProperties = {"date", "count"})
    record DayResponse(
            @Schema(implementation = String.class, format = "date", examples = "2026-04-02")
            LocalDate date,

            @Schema(examples = "5") int count) {

        static DayResponse of(Acknowledgements.Day day) {
            return new DayResponse(day.date(), day.count());
        }
    }
}
