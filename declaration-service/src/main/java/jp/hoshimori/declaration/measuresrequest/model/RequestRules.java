package jp.hoshimori.declaration.measuresrequest.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** Every condition of what is written into a request. */
public final class RequestRules {

    /** The shortest reason that says why. */
    public static final int SHORTEST_NECESSITY = 20;

    /** The longest text. */
    public static final int LONGEST = 2_000;

    private final GuardRails rails;

    /** The rules under these guard-rails. */
    public RequestRules(GuardRails rails) {
        this.rails = rails;
    }

    /** Everything that is wrong with a request made on that day in Japan; empty when it may be made. */
    public List<FieldError> violations(RequestForm form, LocalDate today) {
        List<FieldError> violations = new ArrayList<>();
        if (form.chosenStar().isEmpty()) {
            violations.add(error(
                    "/star",
                    "STAR_MISSING",
                    "求める段階を ONE_STAR か TWO_STARS で指定してください。",
                    "Say which star you ask for: ONE_STAR or TWO_STARS."));
        }
        necessity(form.necessity()).ifPresent(violations::add);
        past(form.explainedOn(), today, "/explainedOn").ifPresent(violations::add);
        due(form.dueOn(), today).ifPresent(violations::add);
        if (form.costTalk() != null) {
            violations.addAll(talk(form.costTalk(), today, "/costTalk"));
        }
        return violations;
    }

    /** Everything that is wrong with a talk about the cost. */
    public List<FieldError> talk(CostTalkForm talk, LocalDate today, String place) {
        return Stream.of(
                        past(talk.heldOn(), today, place + "/heldOn"),
                        text(talk.offer(), place + "/offer"),
                        text(talk.agreement(), place + "/agreement"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is wrong with the day by which a buyer asks for the star. */
    public Optional<FieldError> due(String written, LocalDate today) {
        return between(written, rails.earliest(today), rails.latest(today), "/dueOn");
    }

    /** What is wrong with the day that a supplier proposes. */
    public Optional<FieldError> proposal(String written, LocalDate today) {
        return between(written, today.plusDays(1), rails.latest(today), "/proposedDueOn");
    }

    /** What is wrong with words that must be there. */
    public Optional<FieldError> text(String written, String pointer) {
        return written == null || written.isBlank() || !isReadable(written)
                ? Optional.of(error(
                        pointer,
                        "TEXT",
                        "1文字以上2000文字以内で書いてください。改行のほかの制御文字は使えません。",
                        "Write 1 to 2,000 characters, without control characters other than line breaks."))
                : Optional.empty();
    }

    /** What is wrong with words that may be left out. */
    public Optional<FieldError> remark(String written, String pointer) {
        return written == null ? Optional.empty() : text(written, pointer);
    }

    private static Optional<FieldError> necessity(String written) {
        return written == null || length(written.strip()) < SHORTEST_NECESSITY || !isReadable(written)
                ? Optional.of(error(
                        "/necessity",
                        "NECESSITY",
                        "なぜこの取引先に必要なのかを、20文字以上2000文字以内で具体的に書いてください。",
                        "Say in 20 to 2,000 characters why it is needed of this supplier."))
                : Optional.empty();
    }

    private static Optional<FieldError> past(String written, LocalDate today, String pointer) {
        return RequestForm.day(written).filter(day -> !day.isAfter(today)).isPresent()
                ? Optional.empty()
                : Optional.of(error(
                        pointer,
                        "DAY_PAST",
                        "今日までの日付を 2026-04-01 のように指定してください。",
                        "Give a day up to today, such as 2026-04-01."));
    }

    private static Optional<FieldError> between(String written, LocalDate first, LocalDate last, String pointer) {
        boolean fits = RequestForm.day(written)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of(new FieldError(
                        pointer,
                        "DAY_RANGE",
                        LocalizedText.of("{0} から {1} までの日付を指定してください。", "Give a day from {0} to {1}.")
                                .format(first, last)));
    }

    private static boolean isReadable(String text) {
        return length(text) <= LONGEST
                && OrganizationName.isVisible(text.replace("\r\n", " ").replace('\n', ' '));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static FieldError error(String pointer, String code, String ja, String en) {
        return new FieldError(pointer, code, LocalizedText.of(ja, en));
    }
}
