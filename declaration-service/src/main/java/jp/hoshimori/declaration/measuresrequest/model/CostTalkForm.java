package jp.hoshimori.declaration.measuresrequest.model;

/**
 * A talk about the cost as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param heldOn when it was held, as RFC 3339 writes a day
 * @param offer what the buyer offered
 * @param agreement what was agreed
 */
public record CostTalkForm(String heldOn, String offer, String agreement) {

    /**
     * The talk.
     *
     * @throws RuntimeException when the form breaks a rule; check with {@link RequestRules} before
     */
    public CostTalk talk() {
        return new CostTalk(RequestForm.day(heldOn).orElseThrow(), offer.strip(), agreement.strip());
    }
}
