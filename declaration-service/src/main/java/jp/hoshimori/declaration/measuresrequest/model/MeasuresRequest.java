package jp.hoshimori.declaration.measuresrequest.model;

import java.util.UUID;

/** What a buyer asks of a supplier (要請); its states, which allow different acts, are its subtypes. */
public sealed interface MeasuresRequest permits OpenRequest, AgreedRequest, ClosedRequest {

    /** The id. */
    UUID id();

    /** What is asked of whom, and why. */
    RequestTerms terms();

    /** What the two sides are talking about. */
    Plan plan();

    /** Where it stands. */
    RequestState state();

    /** Grows with each step. */
    long version();
}
