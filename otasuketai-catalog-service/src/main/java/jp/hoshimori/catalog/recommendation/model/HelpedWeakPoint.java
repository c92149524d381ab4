package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

/** A weak point together with the help one service gives for it. */
public record HelpedWeakPoint(WeakPoint point, ServiceHelp help) {

    public HelpedWeakPoint {
        requireNonNull(point);
        requireNonNull(help);
    }
}
