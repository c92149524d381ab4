package jp.hoshimori.declaration.measuresrequest.model;

/** Where a request stands, as others are told. */
public enum RequestState {
    /** The two sides are talking. */
    OPEN,
    /** The supplier has agreed. */
    AGREED,
    /** The supplier has declined. */
    DECLINED,
    /** The star that was asked for stands. */
    FULFILLED,
    /** The buyer has taken the request back. */
    CANCELLED
}
