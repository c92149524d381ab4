package jp.hoshimori.declaration.measuresrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.declaration.measuresrequest.model.CostTalk;
import jp.hoshimori.declaration.measuresrequest.model.GuardRails;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as both sides read it. */
@Schema(
        name = "MeasuresRequest",
        description = "取引先への要請 / What a buyer asks of a supplier",
        requiredProperties = {
            "id",
            "buyerOrganizationId",
            "supplierOrganizationId",
            "star",
            "state",
            "necessity",
            "explainedOn",
            "dueOn",
            "requestedAt",
            "reminders"
        })
record MeasuresRequestResponse(
        @Schema(examples = MeasuresRequestExamples.ID) String id,

        @Schema(description = "要請した発注者 / Who asks", examples = MeasuresRequestExamples.BUYER)
        String buyerOrganizationId,

        @Schema(description = "要請された取引先 / Who is asked", examples = MeasuresRequestExamples.SUPPLIER)
        String supplierOrganizationId,

        @Schema(description = "値は増えることがある / Values may be added: ONE_STAR, TWO_STARS", examples = "ONE_STAR")
        String star,

        @Schema(
                description = "値は増えることがある / Values may be added: OPEN, AGREED, DECLINED, FULFILLED, CANCELLED",
                examples = "OPEN")
        String state,

        String necessity,
        LocalDate explainedOn,
        LocalDate dueOn,

        @Schema(description = "取引先が提案した期日 / The day that the supplier proposes")
        LocalDate proposedDueOn,

        @Schema(description = "記録されていないときは省略 / Absent while none is on record")
        Talk costTalk,

        Instant requestedAt,

        @Schema(description = "要請のときに守ること / What to keep in mind")
        List<String> reminders,

        @Schema(description = "これまでの記録、古い順。一覧では省略 / The record, the earliest first; absent in lists")
        List<StepTaken> record) {

    static MeasuresRequestResponse of(MeasuresRequest request, GuardRails rails, Locale locale) {
        return of(request, null, rails, locale);
    }

    static MeasuresRequestResponse of(FindMeasuresRequests.RecordedRequest recorded, GuardRails rails, Locale locale) {
        List<StepTaken> steps = recorded.steps().stream().map(StepTaken::of).toList();
        return of(recorded.request(), steps, rails, locale);
    }

    private static MeasuresRequestResponse of(
            MeasuresRequest request, List<StepTaken> steps, GuardRails rails, Locale locale) {
        return new MeasuresRequestResponse(
                request.id().toString(),
                request.terms().buyer().toString(),
                request.terms().supplier().toString(),
                request.terms().star().name(),
                request.state().name(),
                request.terms().necessity(),
                request.terms().explainedOn(),
                request.plan().dueOn(),
                request.plan().proposedDueOn().orElse(null),
                request.plan().costTalk().map(Talk::of).orElse(null),
                request.terms().requestedAt(),
                rails.reminders().stream().map(text -> text.in(locale)).toList(),
                steps);
    }

    /** A talk about the cost. */
    @Schema(
            name = "CostTalk",
            description = "費用の話し合い / A talk about the cost",
            requiredProperties = {"heldOn", "offer", "agreement"})
    record Talk(LocalDate heldOn, String offer, String agreement) {

        static Talk of(CostTalk talk) {
            return new Talk(talk.heldOn(), talk.offer(), talk.agreement());
        }
    }

    /** A step of the record. */
    @Schema(
            name = "MeasuresRequestStep",
            description = "記録の一件 / A step of the record",
            requiredProperties = {"side", "act", "takenAt"})
    record StepTaken(
            @Schema(description = "値は増えることがある / Values may be added: BUYER, SUPPLIER, SYSTEM", examples = "BUYER")
            String side,

            @Schema(
                    description = "値は増えることがある / Values may be added: REQUESTED, COST_TALK_RECORDED, DUE_DATE_CHANGED,"
                            + " DUE_DATE_PROPOSED, AGREED, DECLINED, CANCELLED, FULFILLED",
                    examples = "REQUESTED")
            String act,

            String words,
            LocalDate day,
            Instant takenAt) {

        static StepTaken of(TakenStep taken) {
            return new StepTaken(
                    taken.step().side().name(),
                    taken.step().act().name(),
                    taken.step().words().orElse(null),
                    taken.step().day().orElse(null),
                    taken.at());
        }
    }
}
