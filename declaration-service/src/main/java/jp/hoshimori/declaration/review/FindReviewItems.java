package jp.hoshimori.declaration.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.review.model.ReviewItem;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;

/** Shows the operator what to look at. */
@ApplicationScoped
class FindReviewItems {

    private static final List<String> STATES = List.of("OPEN", "RESOLVED");

    private static final LocalizedText UNKNOWN_STATE =
            LocalizedText.of("OPEN か RESOLVED を指定してください。", "Give OPEN or RESOLVED.");
    private static final LocalizedText UNKNOWN_KIND =
            LocalizedText.of("使える種類: {0}", "Known kinds: {0}").format(String.join(", ", kinds()));

    private final ReviewItems items;
    private final Cursors cursors;

    FindReviewItems(ReviewItems items, Cursors cursors) {
        this.items = items;
        this.cursors = cursors;
    }

    /**
     * A piece of what is in a state, what waits longest first. To be called with the system's access.
     *
     * @param kind the name of a {@link ReviewKind}, or null for all
     * @throws ProblemException 400 for an unknown kind or state, or an impossible limit or cursor
     */
    @Transactional
    Page<ReviewItem> list(String kind, String state, int limit, String cursor) throws SQLException {
        if (!STATES.contains(state)) {
            throw ProblemException.invalid(new FieldError("?state", "UNKNOWN_STATE", UNKNOWN_STATE));
        }
        Optional<ReviewKind> known = Optional.ofNullable(kind).map(FindReviewItems::kind);
        return cursors.pageById(
                limit,
                cursor,
                "review-items?kind=" + kind + "&state=" + state,
                (after, most) -> items.list(known, state, after, most),
                item -> item.matter().id());
    }

    /**
     * One item. To be called with the system's access.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    ReviewItem find(UUID id) throws SQLException {
        return items.ofId(id).orElseThrow(ProblemException::notFound);
    }

    private static ReviewKind kind(String name) {
        return Arrays.stream(ReviewKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.invalid(new FieldError("?kind", "UNKNOWN_REVIEW_KIND", UNKNOWN_KIND)));
    }

    private static List<String> kinds() {
        return Arrays.stream(ReviewKind.values()).map(Enum::name).toList();
    }
}
