package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Forgets an organization's handbooks, with whoever has read them. */
@ApplicationScoped
public class EraseHandbooks {

    private final Handbooks handbooks;

    EraseHandbooks(Handbooks handbooks) {
        this.handbooks = handbooks;
    }

    /**
     * Deletes every version in the running transaction, which is the organization's or the system's.
     *
     * @return how many versions there were
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long of(UUID organizationId) {
        handbooks.hold(organizationId);
        return handbooks.deleteAll(organizationId);
    }
}
