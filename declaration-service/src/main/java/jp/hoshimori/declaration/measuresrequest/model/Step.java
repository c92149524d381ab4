package jp.hoshimori.declaration.measuresrequest.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was done to a request.
 *
 * @param side who did it
 * @param act what was done
 * @param words what was said with it; empty when nothing was
 * @param day the day that it is about; empty when it is about none
 */
public record Step(Side side, Act act, Optional<String> words, Optional<LocalDate> day) {

    /** Who takes steps. */
    public enum Side {
        BUYER,
        SUPPLIER,
        /** The platform itself, which sees that the star stands. */
        SYSTEM
    }

    /** What is done to requests. */
    public enum Act {
        REQUESTED,
        COST_TALK_RECORDED,
        DUE_DATE_CHANGED,
        DUE_DATE_PROPOSED,
        AGREED,
        DECLINED,
        CANCELLED,
        FULFILLED
    }

    /** A step without a day. */
    public static Step of(Side side, Act act, String words) {
        return new Step(side, act, Optional.ofNullable(words), Optional.empty());
    }

    /** A step about a day. */
    public static Step about(Side side, Act act, String words, LocalDate day) {
        return new Step(side, act, Optional.ofNullable(words), Optional.of(day));
    }
}
