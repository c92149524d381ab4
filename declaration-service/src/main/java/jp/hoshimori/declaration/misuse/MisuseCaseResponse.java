package jp.hoshimori.declaration.misuse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.misuse.model.CaseStep;
import jp.hoshimori.declaration.misuse.model.MisuseCase;
import jp.hoshimori.declaration.misuse.model.MisuseReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as the operator reads it. */
@Schema(
        name = "LogoMarkMisuseCase",
        description = "ロゴマークの使われ方についての案件 / A case of misuse of a logo mark",
        requiredProperties = {"id", "caseNumber", "state", "description", "reportedAt", "changedAt"})
record MisuseCaseResponse(
        @Schema(examples = MisuseExamples.ID) String id,
        @Schema(examples = "LM-7K2MQ9XHTR") String caseNumber,

        @Schema(
                description = "値は増えることがある / Values may be added: RECEIVED, INVESTIGATING, RESOLVED, DISMISSED",
                examples = "INVESTIGATING")
        String state,

        String url,
        String place,
        String description,
        @Schema(examples = "90000000042") String declarationNumber,

        @Schema(
                description = "その自己宣言ID で宣言した事業者。番号が発行されていないときは省略 / Who declared under the number; absent when it"
                        + " was never issued")
        String organizationId,

        Instant reportedAt,
        Instant changedAt,
        @Schema(description = "一覧では省略 / Absent in lists") List<StepResponse> steps) {

    static MisuseCaseResponse of(MisuseCase misuse) {
        return of(misuse, null);
    }

    static MisuseCaseResponse of(CaseFile file) {
        return of(file.misuse(), file.steps().stream().map(StepResponse::of).toList());
    }

    private static MisuseCaseResponse of(MisuseCase misuse, List<StepResponse> steps) {
        MisuseReport report = misuse.report();
        return new MisuseCaseResponse(
                report.id().toString(),
                report.caseNumber(),
                misuse.state().name(),
                report.observation().url().orElse(null),
                report.observation().place().orElse(null),
                report.observation().description(),
                report.observation().number().map(DeclarationNumber::value).orElse(null),
                report.organizationId().map(UUID::toString).orElse(null),
                report.reportedAt(),
                misuse.changedAt(),
                steps);
    }

    /** A step in a case. */
    @Schema(
            name = "LogoMarkMisuseCaseStep",
            requiredProperties = {"state", "actor", "at"})
    record StepResponse(
            @Schema(examples = "INVESTIGATING") String state,
            String note,

            @Schema(description = "行った人のユーザーID / Who did it: the token's subject")
            String actor,

            Instant at) {

        private static StepResponse of(CaseStep step) {
            return new StepResponse(step.state().name(), step.note().orElse(null), step.actor(), step.at());
        }
    }
}
