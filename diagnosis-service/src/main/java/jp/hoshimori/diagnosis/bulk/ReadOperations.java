package jp.hoshimori.diagnosis.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.bulk.model.Outcome;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Shows an organization how far its operations have come, and what became of each row. */
@ApplicationScoped
class ReadOperations {

    private static final LocalizedText NO_SUCH_OUTCOME = LocalizedText.of("選べるのは {0} です。", "It is one of {0}.");

    private final Operations operations;
    private final ImportRows rows;
    private final Cursors cursors;

    ReadOperations(Operations operations, ImportRows rows, Cursors cursors) {
        this.operations = operations;
        this.rows = rows;
        this.cursors = cursors;
    }

    /**
     * The operation of that id.
     *
     * @throws ProblemException 404 when there is none, or when it is another organization's
     */
    @Transactional
    Operation find(Caller caller, UUID id) {
        Operation operation = operations.ofId(id).orElseThrow(ProblemException::notFound);
        caller.requireOwn(operation.organizationId());
        return operation;
    }

    /**
     * A piece of what became of the rows so far, in the upload's order.
     *
     * @throws ProblemException 404 for another organization's operation, 400 for an impossible outcome, limit or cursor
     */
    @Transactional
    Page<RowResult> results(Caller caller, UUID id, String outcome, int limit, String cursor) {
        Operation operation = find(caller, id);
        Optional<Outcome> wanted = Optional.ofNullable(outcome).map(ReadOperations::outcome);
        PageRequest piece = cursors.read(limit, cursor, "operation-results?" + id + "&outcome=" + outcome);
        int after = piece.after().map(key -> Integer.parseInt(key.get(0))).orElse(0);
        return cursors.page(
                piece,
                rows.after(operation.id(), after, wanted, piece.rowsToRead()),
                result -> List.of(Integer.toString(result.line())));
    }

    /** The next results after a line of an operation that the caller has been shown. */
    @Transactional
    List<RowResult> resultsAfter(Caller caller, UUID id, int line, int limit) {
        return rows.after(find(caller, id).id(), line, Optional.empty(), limit);
    }

    private static Outcome outcome(String name) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(new FieldError(
                        "?outcome",
                        "UNKNOWN_OUTCOME",
                        NO_SUCH_OUTCOME.format(Arrays.stream(Outcome.values())
                                .map(Outcome::name)
                                .collect(Collectors.joining(", "))))));
    }
}
