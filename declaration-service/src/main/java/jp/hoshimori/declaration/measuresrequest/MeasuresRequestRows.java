package jp.hoshimori.declaration.measuresrequest;

import java.time.Instant;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.measuresrequest.model.AgreedRequest;
import jp.hoshimori.declaration.measuresrequest.model.ClosedRequest;
import jp.hoshimori.declaration.measuresrequest.model.CostTalk;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.declaration.measuresrequest.model.OpenRequest;
import jp.hoshimori.declaration.measuresrequest.model.Plan;
import jp.hoshimori.declaration.measuresrequest.model.RequestState;
import jp.hoshimori.declaration.measuresrequest.model.RequestTerms;

/** Turns requests into rows and back. */
final class MeasuresRequestRows {

    private MeasuresRequestRows() {}

    /** The row of a new request. */
    static MeasuresRequestEntity row(OpenRequest request) {
        MeasuresRequestEntity row = new MeasuresRequestEntity();
        row.id = request.id();
        row.organizationId = request.terms().buyer();
        row.supplierOrganizationId = request.terms().supplier();
        row.star = request.terms().star().name();
        row.necessity = request.terms().necessity();
        row.explainedOn = request.terms().explainedOn();
        row.requestedAt = request.terms().requestedAt();
        fill(row, request, request.terms().requestedAt());
        return row;
    }

    /** Writes over a row what steps change. */
    static void fill(MeasuresRequestEntity row, MeasuresRequest request, Instant at) {
        row.state = request.state().name();
        row.dueOn = request.plan().dueOn();
        row.proposedDueOn = request.plan().proposedDueOn().orElse(null);
        row.talkHeldOn = request.plan().costTalk().map(CostTalk::heldOn).orElse(null);
        row.talkOffer = request.plan().costTalk().map(CostTalk::offer).orElse(null);
        row.talkAgreement = request.plan().costTalk().map(CostTalk::agreement).orElse(null);
        row.updatedAt = at;
        row.version = request.version();
    }

    /** The request in a row. */
    static MeasuresRequest request(MeasuresRequestEntity row) {
        RequestState state = RequestState.valueOf(row.state);
        return switch (state) {
            case OPEN -> new OpenRequest(row.id, terms(row), plan(row), row.version);
            case AGREED -> new AgreedRequest(row.id, terms(row), plan(row), row.version);
            case DECLINED, FULFILLED, CANCELLED -> new ClosedRequest(row.id, terms(row), plan(row), state, row.version);
        };
    }

    private static RequestTerms terms(MeasuresRequestEntity row) {
        return new RequestTerms(
                row.organizationId,
                row.supplierOrganizationId,
                Star.valueOf(row.star),
                row.necessity,
                row.explainedOn,
                row.requestedAt);
    }

    private static Plan plan(MeasuresRequestEntity row) {
        return new Plan(
                row.dueOn,
                Optional.ofNullable(row.proposedDueOn),
                Optional.ofNullable(row.talkHeldOn).map(day -> new CostTalk(day, row.talkOffer, row.talkAgreement)));
    }
}
