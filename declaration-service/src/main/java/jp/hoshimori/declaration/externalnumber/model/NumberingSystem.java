package jp.hoshimori.declaration.externalnumber.model;

import java.util.Objects;
import java.util.regex.Pattern;
import jp.hoshimori.declaration.principles.model.Verification;
import jp.hoshimori.problem.LocalizedText;

/**
 * Another system that gives declaration numbers.
 *
 * @param code what answers call it
 * @param prefix the digits that its numbers begin with
 * @param name what people call it
 * @param source where the prefix was taken from
 * @param verification whether it was compared with an official source
 */
public record NumberingSystem(
        String code, String prefix, LocalizedText name, LocalizedText source, Verification verification) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");
    private static final Pattern PREFIX = Pattern.compile("[0-9]{1,4}");

    public NumberingSystem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(verification, "verification");
        if (!CODE.matcher(code).matches() || !PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("not a numbering system: " + code + " with prefix " + prefix);
        }
    }
}
