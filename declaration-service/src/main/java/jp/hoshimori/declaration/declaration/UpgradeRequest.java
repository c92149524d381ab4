package jp.hoshimori.declaration.declaration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step up to two stars as it is sent. */
@Schema(
        name = "DeclarationUpgradeRequest",
        description = "二つ星への変更 / A step up to two stars",
        requiredProperties = "pledged")
record UpgradeRequest(
        @Schema(description = "二つ星の誓約をする / The pledge of two stars", examples = "true")
        Boolean pledged,

        @Schema(description = "もとにする診断。省略すると最新の診断 / The diagnosis to rest on; the newest when left out")
        String diagnosisId) {}
