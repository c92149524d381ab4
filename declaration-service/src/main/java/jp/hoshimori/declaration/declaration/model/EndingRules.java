package jp.hoshimori.declaration.declaration.model;

import java.util.List;
import java.util.function.Function;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.text.WrittenText;

/** What the end of a declaration must say. */
public final class EndingRules {

    /** The most characters (code points) that a reason has. */
    public static final int LONGEST_REASON = 500;

    private static final FieldError TOO_LONG = reason(
            "REASON_TOO_LONG",
            LocalizedText.of("理由は {0} 文字までで書いてください。", "Give a reason of at most {0} characters.")
                    .format(LONGEST_REASON));

    private static final FieldError NOT_VISIBLE = reason(
            "INVISIBLE_CHARACTER",
            LocalizedText.of(
                    "改行のほかの制御文字、外字、向きを変える文字は使えません。",
                    "Control characters other than line breaks, private-use characters and characters that change the"
                            + " direction of writing cannot be used."));

    private static final FieldError NOTHING_TO_PUBLISH = reason(
            "REASON_MISSING",
            LocalizedText.of(
                    "公開する理由を書くか、reasonPublic を false にしてください。",
                    "Give the reason to publish, or set reasonPublic to false."));

    private static final FieldError MISSING =
            reason("REASON_MISSING", LocalizedText.of("終了させる理由を書いてください。", "Say why the declaration is ended."));

    private static final Function<EndingForm, List<FieldError>> LENGTH =
            form -> form.reason().filter(EndingRules::isTooLong).map(words -> TOO_LONG).stream()
                    .toList();

    private static final Function<EndingForm, List<FieldError>> VISIBILITY = form ->
            form.reason().filter(words -> !WrittenText.isVisible(words, true)).map(words -> NOT_VISIBLE).stream()
                    .toList();

    private static final Function<EndingForm, List<FieldError>> SOMETHING_TO_PUBLISH =
            form -> form.reasonPublic() && form.reason().isEmpty() ? List.of(NOTHING_TO_PUBLISH) : List.of();

    private static final Function<EndingForm, List<FieldError>> REASON =
            form -> form.reason().isEmpty() ? List.of(MISSING) : List.of();

    private EndingRules() {}

    /** Everything that is wrong with a withdrawal, which needs no reason. */
    public static List<FieldError> ofWithdrawal(EndingForm form) {
        return violations(form, List.of(LENGTH, VISIBILITY, SOMETHING_TO_PUBLISH));
    }

    /** Everything that is wrong with an end that an operator makes: whoever ends another's declaration says why. */
    public static List<FieldError> ofOperator(EndingForm form) {
        return violations(form, List.of(REASON, LENGTH, VISIBILITY));
    }

    private static List<FieldError> violations(EndingForm form, List<Function<EndingForm, List<FieldError>>> rules) {
        return rules.stream().flatMap(rule -> rule.apply(form).stream()).toList();
    }

    private static boolean isTooLong(String words) {
        return words.codePointCount(0, words.length()) > LONGEST_REASON;
    }

    private static FieldError reason(String code, LocalizedText message) {
        return new FieldError("/reason", code, message);
    }
}
