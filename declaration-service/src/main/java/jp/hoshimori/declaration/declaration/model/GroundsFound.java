package jp.hoshimori.declaration.declaration.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hoshimori.declaration.diagnosis.model.CompletedDiagnosis;
import jp.hoshimori.declaration.policy.model.PublishedPolicy;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * What an organization has for two stars to rest on. There is no minimum score: the scheme asks to know one's state.
 *
 * @param named the diagnosis that was asked for by its id; empty to take the newest
 * @param diagnosis the diagnosis that was found
 * @param policy the policy that is published
 */
public record GroundsFound(
        Optional<String> named, Optional<CompletedDiagnosis> diagnosis, Optional<PublishedPolicy> policy) {

    /** Nothing was looked for: what one star needs. */
    public static final GroundsFound NOT_NEEDED =
            new GroundsFound(Optional.empty(), Optional.empty(), Optional.empty());

    private static final FieldError NO_DIAGNOSIS = new FieldError(
            "",
            "DIAGNOSIS_MISSING",
            LocalizedText.of(
                    "先に自社診断を終えてください。点数は問いません。終えたばかりのときは、少し待ってからもう一度お試しください。",
                    "Finish a self-diagnosis first; no score is asked for. If you have just finished one, wait a moment and"
                            + " try again."));

    private static final FieldError NO_SUCH_DIAGNOSIS = new FieldError(
            "/diagnosisId",
            "UNKNOWN_DIAGNOSIS",
            LocalizedText.of(
                    "この事業者が終えた診断を指定するか、指定を省いて最新の診断を使ってください。終えたばかりのときは、少し待ってからもう一度お試しください。",
                    "Name a diagnosis that this organization finished, or name none to use its newest. If you have just"
                            + " finished it, wait a moment and try again."));

    private static final FieldError NO_POLICY = new FieldError(
            "",
            "POLICY_NOT_PUBLISHED",
            LocalizedText.of(
                    "先に情報セキュリティ基本方針を公開するか、公開している場所の URL を登録してください。",
                    "Publish the basic policy first, or record the address where it is published."));

    /** What is missing for two stars, each with what would meet it. */
    public List<FieldError> unmet() {
        return Stream.concat(withoutDiagnosis().stream(), withoutPolicy().stream())
                .toList();
    }

    /**
     * What two stars rest on then.
     *
     * @throws IllegalStateException when something is missing; ask {@link #unmet} before
     */
    public Grounds grounds() {
        return new Grounds(
                diagnosis.map(CompletedDiagnosis::id).orElseThrow(GroundsFound::missing),
                policy.map(PublishedPolicy::url).orElseThrow(GroundsFound::missing));
    }

    private Optional<FieldError> withoutDiagnosis() {
        if (diagnosis.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(named.isPresent() ? NO_SUCH_DIAGNOSIS : NO_DIAGNOSIS);
    }

    private Optional<FieldError> withoutPolicy() {
        return policy.isPresent() ? Optional.empty() : Optional.of(NO_POLICY);
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("Two stars have nothing to rest on");
    }
}
