package jp.hoshimori.declaration.measuresrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Shows requests and their records to both sides. */
@ApplicationScoped
class FindMeasuresRequests {

    private final MeasuresRequests requests;
    private final Cursors cursors;

    FindMeasuresRequests(MeasuresRequests requests, Cursors cursors) {
        this.requests = requests;
        this.cursors = cursors;
    }

    /**
     * The request of that id with its record.
     *
     * @throws ProblemException 403 for a caller without an organization, 404 when it is not a side of such a request
     */
    @Transactional
    RecordedRequest find(Caller caller, UUID id) {
        MeasuresRequest request = requests.of(OwnOrganization.of(caller), id).orElseThrow(ProblemException::notFound);
        return new RecordedRequest(request, requests.record(id));
    }

    /**
     * A piece of what the caller's organization asked of others, newest first.
     *
     * @throws ProblemException 403 for a caller without an organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<MeasuresRequest> made(Caller caller, int limit, String cursor) {
        UUID buyer = OwnOrganization.of(caller);
        PageRequest request = cursors.read(limit, cursor, "measures-requests?organization=" + buyer);
        return page(request, requests.madeBy(buyer, after(request), request.rowsToRead()));
    }

    /**
     * A piece of what the caller's organization was asked, newest first.
     *
     * @throws ProblemException as {@link #made}
     */
    @Transactional
    Page<MeasuresRequest> received(Caller caller, int limit, String cursor) {
        UUID supplier = OwnOrganization.of(caller);
        PageRequest request = cursors.read(limit, cursor, "received-measures-requests?organization=" + supplier);
        return page(request, requests.receivedBy(supplier, after(request), request.rowsToRead()));
    }

    private Page<MeasuresRequest> page(PageRequest request, List<MeasuresRequest> rows) {
        return cursors.page(request, rows, last -> List.of(last.id().toString()));
    }

    private static Optional<UUID> after(PageRequest request) {
        return request.after().map(last -> UUID.fromString(last.get(0)));
    }

    /**
     * A request with its record.
     *
     * @param request the request
     * @param steps every step, the earliest first
     */
    record RecordedRequest(MeasuresRequest request, List<TakenStep> steps) {}
}
