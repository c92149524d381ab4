package jp.hoshimori.diagnosis.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.Diagnoses;
import jp.hoshimori.diagnosis.diagnosis.UnclaimedDiagnoses;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** The diagnosis that a draft begins with. */
@ApplicationScoped
class EarlierDiagnosis {

    /** Stands for the last diagnosis of the caller's organization. */
    static final String LAST = "LAST";

    private static final LocalizedText NOT_THERE = LocalizedText.of(
            "その診断はありません。自分の事業者の診断の id か、読める匿名の診断の id を指定してください。",
            "There is no such diagnosis. Name one of your organization, or an anonymous one that you can read.");

    private static final LocalizedText NONE_YET = LocalizedText.of(
            "前回の診断がありません。prefilledFrom を付けずに始めてください。",
            "There is no diagnosis yet to begin with. Leave prefilledFrom out.");

    private final Diagnoses diagnoses;
    private final UnclaimedDiagnoses unclaimed;

    EarlierDiagnosis(Diagnoses diagnoses, UnclaimedDiagnoses unclaimed) {
        this.diagnoses = diagnoses;
        this.unclaimed = unclaimed;
    }

    /**
     * The diagnosis that was named, if one was.
     *
     * @throws ProblemException 400 when the caller may see no such diagnosis, or has none yet
     */
    Optional<Diagnosis> find(Caller caller, Optional<String> named) {
        return named.map(name -> LAST.equals(name) ? last(caller) : ofId(caller, name));
    }

    private Diagnosis last(Caller caller) {
        return caller.organizationId()
                .flatMap(diagnoses::latestOf)
                .orElseThrow(() -> refusal("NO_EARLIER_DIAGNOSIS", NONE_YET));
    }

    private Diagnosis ofId(Caller caller, String name) {
        return id(name).flatMap(diagnoses::ofId)
                .filter(unclaimed::keeps)
                .filter(diagnosis ->
                        diagnosis.organizationId().map(caller::actsFor).orElse(true))
                .orElseThrow(() -> refusal("UNKNOWN_DIAGNOSIS", NOT_THERE));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static ProblemException refusal(String code, LocalizedText reason) {
        return ProblemException.invalid(new FieldError("/prefilledFrom", code, reason));
    }
}
