package jp.hoshimori.declaration.declaration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.declaration.declaration.PrepareForm.PreparedForm;
import jp.hoshimori.declaration.declaration.model.PledgeTexts;
import jp.hoshimori.declaration.declaration.model.Purposes;
import jp.hoshimori.declaration.diagnosis.model.CompletedDiagnosis;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.policy.model.PublishedPolicy;
import jp.hoshimori.declaration.register.Statement;
import jp.hoshimori.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration that is filled in as far as it can be, in the reader's language. */
@Schema(
        name = "DeclarationForm",
        description = "記入済みの宣言の様式 / A declaration filled in as far as it can be",
        requiredProperties = {
            "star",
            "act",
            "principlesEditions",
            "purposes",
            "purposeChoices",
            "pledge",
            "pledgeVerification",
            "unmet",
            "statement"
        })
record DeclarationFormResponse(
        @Schema(description = "ONE_STAR, TWO_STARS", examples = "TWO_STARS")
        String star,

        @Schema(
                description =
                        "DECLARE 宣言する (POST /v1/declarations), STEP_UP 二つ星にする (POST /v1/declarations/{id}/upgrade), NONE"
                                + " することはない。値は増えることがある / What to do with it; values may be added",
                examples = "STEP_UP")
        String act,

        @Schema(description = "二つ星にする宣言 / The declaration that would step up")
        String declarationId,

        @Schema(description = "未登録なら省略 / Absent when it is not registered")
        DeclarerResponse organization,

        @Schema(description = "誓約する版 / The edition to pledge", examples = "principles-6")
        String principlesEdition,

        @Schema(description = "いま宣言に使える版、新しい順 / The editions that may be pledged today, the newest first")
        List<EditionResponse> principlesEditions,

        @Schema(description = "前の宣言の目的。なければ空 / Those of the declaration before; empty when there is none")
        List<String> purposes,

        @Schema(description = "選べる目的 / The purposes to choose from")
        List<PurposeResponse> purposeChoices,

        @Schema(
                description = "前の宣言の選択。なければ省略 / As chosen before; absent when there was no declaration",
                examples = "NAME_PUBLISHED")
        String publicity,

        @Schema(description = "誓約の文言 / What is pledged, in words")
        String pledge,

        @Schema(
                description =
                        "VERIFIED 公式の文言と照合済み, UNVERIFIED 未照合。値は増えることがある / Whether those words were compared with the"
                                + " official ones; values may be added",
                examples = "UNVERIFIED")
        String pledgeVerification,

        @Schema(description = "二つ星のもとになる最新の診断 / The newest diagnosis, which two stars would rest on")
        DiagnosisFoundResponse diagnosis,

        @Schema(description = "二つ星のもとになる基本方針 / The basic policy, which two stars would rest on")
        PolicyFoundResponse policy,

        @Schema(description = "先に満たすこと。なければ空 / What has to be done before; empty when nothing has")
        List<UnmetResponse> unmet,

        @Schema(description = "この宣言が何であるか / What this declaration is")
        String statement) {

    static DeclarationFormResponse of(PreparedForm form, Purposes purposes, PledgeTexts pledges, Locale locale) {
        return new DeclarationFormResponse(
                form.star().name(),
                form.act(),
                form.stepsUp().map(declaration -> declaration.id().toString()).orElse(null),
                form.organization().map(DeclarerResponse::of).orElse(null),
                form.edition().orElse(null),
                form.choices().stream()
                        .map(edition ->
                                new EditionResponse(edition.id(), edition.name().in(locale)))
                        .toList(),
                form.purposes(),
                purposes.list().codes().stream()
                        .map(code ->
                                new PurposeResponse(code.code(), code.name().in(locale)))
                        .toList(),
                form.publicity().map(Enum::name).orElse(null),
                pledges.of(form.star()).in(locale),
                pledges.verification().name(),
                form.found().diagnosis().map(DiagnosisFoundResponse::of).orElse(null),
                form.found().policy().map(PolicyFoundResponse::of).orElse(null),
                form.unmet().stream()
                        .map(error -> UnmetResponse.of(error, locale))
                        .toList(),
                Statement.OWN_DECLARATION.in(locale));
    }

    @Schema(
            name = "Declarer",
            requiredProperties = {"name", "prefecture", "industry", "employeeBand"})
    record DeclarerResponse(
            @Schema(examples = "星守製作所株式会社") String name,
            @Schema(examples = "ホシモリセイサクショ") String nameKana,
            @Schema(examples = "7000012050002") String corporateNumber,

            @Schema(description = "JIS X 0401", examples = "13")
            String prefecture,

            @Schema(examples = "E") String industry,
            @Schema(examples = "EMPLOYEES_6_20") String employeeBand) {

        static DeclarerResponse of(Organization organization) {
            return new DeclarerResponse(
                    organization.profile().name().value(),
                    organization.profile().kana().map(OrganizationName::value).orElse(null),
                    organization.corporateNumber().map(CorporateNumber::value).orElse(null),
                    organization.profile().prefecture(),
                    organization.profile().industry(),
                    organization.profile().employeeBand());
        }
    }

    @Schema(
            name = "PledgeableEdition",
            requiredProperties = {"id", "name"})
    record EditionResponse(
            @Schema(examples = "principles-6") String id,
            @Schema(examples = "情報セキュリティ6か条") String name) {}

    @Schema(
            name = "DeclarationPurpose",
            requiredProperties = {"code", "name"})
    record PurposeResponse(
            @Schema(examples = "GAIN_TRUST") String code,
            @Schema(examples = "顧客や取引先からの信頼を高めるため") String name) {}

    @Schema(
            name = "DiagnosisFound",
            requiredProperties = {"id", "questionnaire", "score", "completedAt"})
    record DiagnosisFoundResponse(
            @Schema(examples = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa")
            String id,

            @Schema(examples = "jisha25-4.0") String questionnaire,

            @Schema(description = "点数は問わない / No score is asked for", examples = "62")
            int score,

            Instant completedAt) {

        static DiagnosisFoundResponse of(CompletedDiagnosis diagnosis) {
            return new DiagnosisFoundResponse(
                    diagnosis.id().toString(), diagnosis.questionnaire(), diagnosis.score(), diagnosis.completedAt());
        }
    }

    @Schema(
            name = "PolicyFound",
            requiredProperties = {"url", "publishedAt"})
    record PolicyFoundResponse(
            @Schema(examples = "https://example.com/policy") String url, Instant publishedAt) {

        static PolicyFoundResponse of(PublishedPolicy policy) {
            return new PolicyFoundResponse(policy.url(), policy.publishedAt());
        }
    }

    @Schema(
            name = "UnmetCondition",
            requiredProperties = {"pointer", "code", "message"})
    record UnmetResponse(
            @Schema(description = "宣言を送ったときに示される箇所 / The place that a refusal would name", examples = "")
            String pointer,

            @Schema(description = "値は増えることがある / Values may be added", examples = "POLICY_NOT_PUBLISHED")
            String code,

            @Schema(description = "何を満たせばよいか / What would meet it")
            String message) {

        static UnmetResponse of(FieldError error, Locale locale) {
            return new UnmetResponse(
                    error.pointer(), error.code(), error.message().in(locale));
        }
    }
}
