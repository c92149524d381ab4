package jp.hoshimori.declaration.register.display;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.register.RegisterEntry;
import jp.hoshimori.problem.LocalizedText;

/**
 * What people are told of a number, in a few words.
 *
 * @param state what it is about: a style and a sentence
 * @param headline whether it stands, and with how many stars
 * @param since from when, or until when; empty for a number that was never issued
 * @param stars how many to draw
 */
record Standing(State state, LocalizedText headline, Optional<LocalizedText> since, int stars) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** The three answers of the register. */
    enum State {
        STANDING,
        ENDED,
        NEVER_KNOWN
    }

    /** What is told of a number that was never issued. */
    static Standing neverKnown() {
        return new Standing(
                State.NEVER_KNOWN, LocalizedText.of("登録簿にない番号です", "Not in the register"), Optional.empty(), 0);
    }

    /** What is told of an entry. */
    static Standing of(RegisterEntry entry) {
        return entry.ending()
                .map(ending -> new Standing(State.ENDED, ended(entry.status()), Optional.of(until(ending.at())), 0))
                .orElseGet(() -> new Standing(
                        State.STANDING,
                        declared(entry.star()),
                        Optional.of(since(entry.upgradedAt().orElse(entry.declaredAt()))),
                        entry.star() == Star.TWO_STARS ? 2 : 1));
    }

    private static LocalizedText declared(Star star) {
        return switch (star) {
            case ONE_STAR -> LocalizedText.of("一つ星を宣言中", "One star declared");
            case TWO_STARS -> LocalizedText.of("二つ星を宣言中", "Two stars declared");
        };
    }

    private static LocalizedText ended(DeclarationStatus status) {
        return switch (status) {
            case WITHDRAWN -> LocalizedText.of("宣言は取り下げられました", "The declaration was withdrawn");
            case EXPIRED -> LocalizedText.of("宣言の期間が終わりました", "The declaration has expired");
            case ENDED_BY_OPERATOR -> LocalizedText.of("宣言は運営者により終了しました", "The operator ended the declaration");
            case STANDING -> throw new IllegalArgumentException("a standing declaration has no ending");
        };
    }

    private static LocalizedText since(Instant time) {
        return dated("{0}から", "since {0}", time);
    }

    private static LocalizedText until(Instant time) {
        return dated("{0}まで", "until {0}", time);
    }

    private static LocalizedText dated(String ja, String en, Instant time) {
        LocalDate day = LocalDate.ofInstant(time, JAPAN);
        return LocalizedText.of(ja.replace("{0}", japanese(day)), en.replace("{0}", day.toString()));
    }

    private static String japanese(LocalDate day) {
        return String.format(Locale.ROOT, "%d年%d月%d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
