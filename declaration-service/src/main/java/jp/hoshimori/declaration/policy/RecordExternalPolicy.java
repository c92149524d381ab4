package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.policy.check.CheckPage;
import jp.hoshimori.declaration.policy.check.model.PageAddress;
import jp.hoshimori.declaration.policy.check.model.RefusedAddressException;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Records where an organization publishes its basic policy itself, once the page there was found to be readable. */
@ApplicationScoped
class RecordExternalPolicy {

    private final CheckPage checkPage;
    private final KeepExternalPolicy keep;

    RecordExternalPolicy(CheckPage checkPage, KeepExternalPolicy keep) {
        this.checkPage = checkPage;
        this.keep = keep;
    }

    /**
     * The recorded address. No transaction is open while the page is looked at, for a server outside may take its time.
     *
     * @throws ProblemException 404 for another organization, 409 when it is not registered, 412 or 428 when an address is
     *     recorded that its author does not know, 400 with the reason when the page is refused
     */
    ExternalPolicyEntity record(Caller caller, UUID organizationId, String ifMatch, String url) {
        keep.requireMay(caller, organizationId, ifMatch);
        return keep.put(caller, organizationId, ifMatch, readable(url).url());
    }

    private PageAddress readable(String url) {
        try {
            PageAddress page = PageAddress.parse(url);
            checkPage.check(page);
            return page;
        } catch (RefusedAddressException refused) {
            throw ProblemException.invalid(new FieldError(
                    "/url", refused.refusal().name(), refused.refusal().message()));
        }
    }
}
