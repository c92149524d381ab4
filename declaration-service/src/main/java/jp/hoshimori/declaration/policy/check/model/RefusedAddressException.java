package jp.hoshimori.declaration.policy.check.model;

/** A page is refused; says why in a code and never what was found there. */
public final class RefusedAddressException extends Exception {

    private static final long serialVersionUID = 1L;

    private final AddressRefusal refusal;

    public RefusedAddressException(AddressRefusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    /** Why. */
    public AddressRefusal refusal() {
        return refusal;
    }
}
