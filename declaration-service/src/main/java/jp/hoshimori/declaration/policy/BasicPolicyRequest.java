package jp.hoshimori.declaration.policy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new version is begun with. */
@Schema(name = "BasicPolicyCreation")
record BasicPolicyRequest(
        @NotNull @Schema(description = "ja, en", examples = "ja")
        String language) {}
