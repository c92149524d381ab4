package jp.hoshimori.declaration.measuresrequest;

import java.time.Instant;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.declaration.measuresrequest.model.Step;
import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.support.outbox.OutboxEvent;

/** What others hear of requests: each time the whole state, and none of the words. */
final class MeasuresRequestEvents {

    private MeasuresRequestEvents() {}

    /** The fact that a request was made or went on by that step. */
    static OutboxEvent changed(MeasuresRequest request, Step step, Instant at) {
        return new OutboxEvent(
                MeasuresRequestChanged.TYPE.topic(),
                MeasuresRequestChanged.TYPE.name(),
                MeasuresRequestChanged.TYPE.schemaId(),
                request.id().toString(),
                request.version(),
                new MeasuresRequestChanged(
                        request.id(),
                        request.terms().buyer(),
                        request.terms().supplier(),
                        request.terms().star().name(),
                        request.state().name(),
                        step.act().name(),
                        at));
    }
}
