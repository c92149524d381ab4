package jp.hoshimori.declaration.misuse.model;

import java.time.Instant;
import java.util.Optional;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/**
 * A step that the operator takes in a case.
 *
 * @param state where it leads
 * @param note what was found out, or done; never empty where the case is closed
 */
public record CaseChange(CaseState state, Optional<String> note) {

    /** The case is not in a state from which that step can be taken. */
    public static final ProblemType IMPOSSIBLE_STEP = new ProblemType(
            "misuse-case-step-impossible",
            409,
            LocalizedText.of("この対応は今の状態からは行えません", "This step cannot be taken from the present state"));

    private static final int LONGEST_NOTE = 2_000;

    /**
     * The step that was asked for.
     *
     * @throws ProblemException 400 for a state that cannot be chosen, a note that is unfit, or one that is missing
     */
    public static CaseChange read(String state, String note) {
        CaseState chosen = CaseState.named(state)
                .filter(named -> named != CaseState.RECEIVED)
                .orElseThrow(CaseChange::unknownState);
        Optional<String> written = ReportForm.text(note);
        boolean unfit =
                written.filter(text -> !ReportRules.isFit(text, LONGEST_NOTE)).isPresent();
        if (unfit || written.isEmpty() && chosen != CaseState.INVESTIGATING) {
            throw noteNeeded();
        }
        return new CaseChange(chosen, written);
    }

    /**
     * The case after this step.
     *
     * @throws ProblemException 409 when the case is closed, or would be resolved without having been looked into
     */
    public MisuseCase of(MisuseCase before, Instant at) {
        return before.after(state, at).orElseThrow(CaseChange::impossible);
    }

    private static ProblemException unknownState() {
        return ProblemException.invalid(new FieldError(
                "/state",
                "UNKNOWN_STATE",
                LocalizedText.of(
                        "INVESTIGATING、RESOLVED、DISMISSED のいずれかを指定してください。",
                        "Give INVESTIGATING, RESOLVED or DISMISSED.")));
    }

    private static ProblemException noteNeeded() {
        return ProblemException.invalid(
                new FieldError(
                        "/note",
                        "UNFIT_TEXT",
                        LocalizedText.of(
                                "2000 文字までで、制御文字を除いて書いてください。終了するとき（RESOLVED、DISMISSED）は必ず書きます。",
                                "Write at most 2000 characters, without control characters. A case is not closed without a note.")));
    }

    private static ProblemException impossible() {
        return new ProblemException(
                IMPOSSIBLE_STEP,
                LocalizedText.of(
                        "受け付けた案件は調査を始めるか却下できます。解決できるのは調査中の案件だけで、終わった案件は変わりません。",
                        "A received case can be investigated or dismissed. Only a case under investigation can be resolved,"
                                + " and a closed one does not change."));
    }
}
