package jp.hoshimori.declaration.measuresrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jp.hoshimori.declaration.measuresrequest.StarsInSight.StandingStars;
import jp.hoshimori.declaration.measuresrequest.model.AgreedRequest;
import jp.hoshimori.declaration.measuresrequest.model.ClosedRequest;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.declaration.measuresrequest.model.OpenRequest;
import jp.hoshimori.declaration.measuresrequest.model.Step;
import jp.hoshimori.declaration.measuresrequest.model.Step.Act;
import jp.hoshimori.declaration.measuresrequest.model.Step.Side;
import jp.hoshimori.declaration.supplier.StarChange;
import jp.hoshimori.declaration.supplier.StarChangeFollower;

/**
 * Closes requests once the star that was asked for stands. One that nobody has agreed to is closed only when its buyer can
 * see that star anyway: what a supplier keeps to itself is not told.
 */
@ApplicationScoped
class FulfilRequests implements StarChangeFollower {

    private final MeasuresRequests requests;
    private final RequestSteps steps;
    private final StandingStars stars;

    FulfilRequests(MeasuresRequests requests, RequestSteps steps, StandingStars stars) {
        this.requests = requests;
        this.steps = steps;
        this.stars = stars;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void starChanged(StarChange change) {
        change.star()
                .ifPresent(star -> stars.met(change.organizationId(), change.declarationNumber(), star).stream()
                        .map(requests::lock)
                        .flatMap(request -> fulfilled(request).stream())
                        .forEach(request -> steps.take(request, Step.of(Side.SYSTEM, Act.FULFILLED, null))));
    }

    /** Empty when it has come to another end before it was locked. */
    private static Optional<ClosedRequest> fulfilled(MeasuresRequest request) {
        if (request instanceof OpenRequest open) {
            return Optional.of(open.fulfil());
        }
        return request instanceof AgreedRequest agreed ? Optional.of(agreed.fulfil()) : Optional.empty();
    }
}
