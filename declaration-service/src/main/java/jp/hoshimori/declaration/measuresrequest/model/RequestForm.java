package jp.hoshimori.declaration.measuresrequest.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * A request as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param star what the supplier is asked to declare
 * @param necessity why it is needed
 * @param explainedOn when that was explained, as RFC 3339 writes a day
 * @param dueOn by when it is asked for
 * @param costTalk the talk about the cost, where there was one
 */
public record RequestForm(String star, String necessity, String explainedOn, String dueOn, CostTalkForm costTalk) {

    /** The star of that name; empty when there is none. */
    public Optional<Star> chosenStar() {
        return Arrays.stream(Star.values())
                .filter(each -> each.name().equals(star))
                .findFirst();
    }

    /** The day that was written; empty when none was. */
    public static Optional<LocalDate> day(String written) {
        try {
            return Optional.ofNullable(written)
                    .filter(text -> text.length() == 10)
                    .map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
