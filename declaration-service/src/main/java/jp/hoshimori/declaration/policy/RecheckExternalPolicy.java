package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.hoshimori.declaration.policy.check.CheckPage;
import jp.hoshimori.declaration.policy.check.model.AddressRefusal;
import jp.hoshimori.declaration.policy.check.model.PageAddress;
import jp.hoshimori.declaration.policy.check.model.RefusedAddressException;
import jp.hoshimori.support.tenant.SystemAccess;

/** Looks again at the page of a policy that is published elsewhere, by the rules of the first time. */
@ApplicationScoped
class RecheckExternalPolicy {

    private final CheckPage checkPage;
    private final NoteRecheck note;

    RecheckExternalPolicy(CheckPage checkPage, NoteRecheck note) {
        this.checkPage = checkPage;
        this.note = note;
    }

    /** Looks at the page with no transaction open, and then notes what was found. */
    void recheck(DuePolicies.Due page) {
        Optional<AddressRefusal> refusal = refusal(page.url());
        SystemAccess.run(() -> note.note(page, refusal));
    }

    private Optional<AddressRefusal> refusal(String url) {
        try {
            checkPage.check(PageAddress.parse(url));
            return Optional.empty();
        } catch (RefusedAddressException refused) {
            return Optional.of(refused.refusal());
        }
    }
}
