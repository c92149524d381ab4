package jp.hoshimori.diagnosis.disclosure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;
import jp.hoshimori.support.tenant.SystemAccess;

/**
 * Shows a buyer what organizations disclose to it. Every answer looks at the disclosures anew: from the moment in which
 * one is taken back or expires, nothing is shown by it.
 */
@ApplicationScoped
class ReadDisclosedDiagnoses {

    private static final UUID FIRST = new UUID(0, 0);

    private static final LocalizedText ORGANIZATION_NEEDED =
            LocalizedText.of("この操作には、組織を示すトークンが必要です。", "This needs a token that names an organization.");

    private final DisclosedDiagnoses diagnoses;
    private final Cursors cursors;

    ReadDisclosedDiagnoses(DisclosedDiagnoses diagnoses, Cursors cursors) {
        this.diagnoses = diagnoses;
        this.cursors = cursors;
    }

    /**
     * A piece of what is disclosed to the caller's organization, one diagnosis an organization.
     *
     * @throws ProblemException 403 without an organization, 400 for an impossible limit or cursor
     */
    Page<DisclosedDiagnosis> list(Caller caller, int limit, String cursor) {
        UUID buyer = buyer(caller);
        PageRequest piece = cursors.read(limit, cursor, "disclosed-diagnoses?buyer=" + buyer);
        UUID from = piece.after()
                .map(next -> following(UUID.fromString(next.get(0))))
                .orElse(FIRST);
        return cursors.page(
                piece,
                from(from, buyer, piece.rowsToRead()),
                diagnosis -> List.of(diagnosis.organizationId().toString()));
    }

    /**
     * What that organization discloses to the caller's.
     *
     * @throws ProblemException 403 without an organization, 404 when nothing is shown
     */
    DisclosedDiagnosis find(Caller caller, UUID organizationId) {
        return from(organizationId, buyer(caller), 1).stream()
                .filter(diagnosis -> diagnosis.organizationId().equals(organizationId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** With the system's access, for the diagnoses are other organizations': the statement itself asks for disclosures. */
    private List<DisclosedDiagnosis> from(UUID organization, UUID buyer, int limit) {
        return SystemAccess.call(
                () -> QuarkusTransaction.requiringNew().call(() -> diagnoses.from(organization, buyer, limit)));
    }

    private static UUID buyer(Caller caller) {
        return caller.organizationId()
                .orElseThrow(() -> new ProblemException(CommonProblems.FORBIDDEN, ORGANIZATION_NEEDED));
    }

    /** The next id in PostgreSQL's order, which is that of the bytes. */
    private static UUID following(UUID id) {
        long low = id.getLeastSignificantBits() + 1;
        return new UUID(low == 0 ? id.getMostSignificantBits() + 1 : id.getMostSignificantBits(), low);
    }
}
