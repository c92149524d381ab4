package jp.hoshimori.diagnosis.groupsession;

import jp.hoshimori.diagnosis.groupsession.model.SessionTotals;

/** What those who follow a session's totals are told. */
sealed interface LiveEvent {

    /**
     * The totals have changed, or it is the first that is told of them.
     *
     * @param totals what they are
     */
    record Totals(SessionTotals totals) implements LiveEvent {}

    /** Nothing has changed for a while, and the connection lives. */
    record StillThere() implements LiveEvent {}
}
