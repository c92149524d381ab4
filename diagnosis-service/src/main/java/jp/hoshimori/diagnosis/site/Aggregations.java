package jp.hoshimori.diagnosis.site;

import java.util.Arrays;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Methods of aggregation as requests name them. */
public final class Aggregations {

    private static final LocalizedText NO_SUCH_METHOD =
            LocalizedText.of("この方法はありません。選べるのは {0} です。", "There is no such method; they are {0}.");

    private Aggregations() {}

    /**
     * The method that was sent in a body's {@code aggregation}.
     *
     * @throws ProblemException 400 when there is no such method, naming those that there are
     */
    public static Aggregation checked(String name) {
        return Aggregation.named(name)
                .orElseThrow(() -> ProblemException.invalid(
                        new FieldError("/aggregation", "UNKNOWN_AGGREGATION", NO_SUCH_METHOD.format(names()))));
    }

    private static String names() {
        return Arrays.stream(Aggregation.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
