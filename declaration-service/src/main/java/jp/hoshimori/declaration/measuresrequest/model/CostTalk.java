package jp.hoshimori.declaration.measuresrequest.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The talk of buyer and supplier about what the measures cost and who bears it.
 *
 * @param heldOn when it was held
 * @param offer what the buyer offered
 * @param agreement what was agreed
 */
public record CostTalk(LocalDate heldOn, String offer, String agreement) {

    public CostTalk {
        Objects.requireNonNull(heldOn, "heldOn");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(agreement, "agreement");
    }
}
