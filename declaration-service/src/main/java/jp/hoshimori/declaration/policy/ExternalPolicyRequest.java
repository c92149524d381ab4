package jp.hoshimori.declaration.policy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an organization publishes its basic policy. */
@Schema(name = "ExternalPolicyRequest")
record ExternalPolicyRequest(
        @NotNull
        @Schema(
                description = "誰でも読める https のページ、HTML か PDF / A page over https that everyone can read, HTML or PDF",
                examples = "https://www.example.com/security-policy")
        String url) {}
