package jp.hoshimori.declaration.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.review.model.OpenItem;
import jp.hoshimori.declaration.review.model.Resolution;
import jp.hoshimori.declaration.review.model.ResolvedItem;
import jp.hoshimori.declaration.review.model.ReviewItem;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Takes an item from the queue once the operator has looked at it. */
@ApplicationScoped
class ResolveReviewItem {

    private static final LocalizedText WRITE_IT = LocalizedText.of(
            "どう処理したかを1文字以上{0}文字以内で書いてください。改行以外の制御文字は使えません。",
            "Write what came of it, in 1 to {0} characters without control characters other than line breaks.");

    private final ReviewItems items;
    private final AuditTrail audit;
    private final Clock clock;

    ResolveReviewItem(ReviewItems items, AuditTrail audit, Clock clock) {
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The item with what came of it. To be called with the system's access.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException 400 for an impossible text, 404 when there is no such item, 428 or 412 as
     *     {@link EntityTags} says, 409 when it is resolved already
     */
    @Transactional
    ResolvedItem resolve(Caller operator, UUID id, String text, String ifMatch) throws SQLException {
        if (!Resolution.isWritten(text)) {
            throw ProblemException.invalid(
                    new FieldError("/resolution", "RESOLUTION_TEXT", WRITE_IT.format(Resolution.LONGEST)));
        }
        ReviewItem item = items.lock(id).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, item.version());
        if (item instanceof OpenItem open) {
            return store(operator, open.resolve(new Resolution(text), operator.subject(), clock.instant()));
        }
        throw ReviewProblems.resolved();
    }

    private ResolvedItem store(Caller operator, ResolvedItem resolved) throws SQLException {
        ReviewItem.Matter matter = resolved.matter();
        items.change(resolved);
        audit.note(
                operator,
                "REVIEW_ITEM_RESOLVED",
                new Subject("review-item", matter.id().toString(), matter.organizationId()));
        return resolved;
    }
}
