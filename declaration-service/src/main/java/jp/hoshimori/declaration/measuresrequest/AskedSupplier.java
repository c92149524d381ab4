package jp.hoshimori.declaration.measuresrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.organization.OrganizationsByNumber;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.declaration.supplier.SupplierOrganizations;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Finds the organization that a buyer means, before the transaction that makes the request. */
@ApplicationScoped
class AskedSupplier {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    private static final FieldError UNKNOWN = new FieldError(
            "/supplierId",
            "SUPPLIER_UNKNOWN",
            LocalizedText.of(
                    "要請する取引先を、supplierId（リストの取引先）か supplierOrganizationId（事業者のID）のどちらか一つで指定してください。"
                            + "リストの取引先は、ここに登録された事業者だけに要請できます。",
                    "Name the supplier by one of supplierId (an entry of your lists) and supplierOrganizationId (its id). Only"
                            + " a supplier that is registered here can be asked by an entry of your lists."));

    private static final FieldError ONESELF = new FieldError(
            "/supplierId",
            "SUPPLIER_IS_ONESELF",
            LocalizedText.of("自分の事業者には要請できません。", "An organization cannot ask itself."));

    private final SupplierOrganizations suppliers;
    private final OrganizationsByNumber organizations;
    private final StarsInSight stars;

    AskedSupplier(SupplierOrganizations suppliers, OrganizationsByNumber organizations, StarsInSight stars) {
        this.suppliers = suppliers;
        this.organizations = organizations;
        this.stars = stars;
    }

    /**
     * The organization that is asked, or the refusal: told inside the transaction that makes the request, so that a
     * request repeated with its key is answered as before even when it would be refused by now.
     */
    Supplier<UUID> find(Caller caller, MeasuresRequestRequest request) {
        try {
            UUID found = of(caller, request);
            return () -> found;
        } catch (ProblemException refusal) {
            return () -> {
                throw refusal;
            };
        }
    }

    /**
     * The organization that is asked.
     *
     * @throws ProblemException 403 for a caller without an organization, 400 when no supplier is named or found, 409 when
     *     the buyer can see that it declares already what it would be asked for
     */
    private UUID of(Caller caller, MeasuresRequestRequest request) {
        UUID buyer = OwnOrganization.of(caller);
        UUID supplier = named(buyer, request).orElseThrow(() -> ProblemException.invalid(UNKNOWN));
        if (supplier.equals(buyer)) {
            throw ProblemException.invalid(ONESELF);
        }
        if (stars.of(supplier, buyer).filter(star -> meets(star, request)).isPresent()) {
            throw MeasuresRequestProblems.alreadyDeclared();
        }
        return supplier;
    }

    private Optional<UUID> named(UUID buyer, MeasuresRequestRequest request) {
        if ((request.supplierId() == null) == (request.supplierOrganizationId() == null)) {
            return Optional.empty();
        }
        return request.supplierId() == null
                ? id(request.supplierOrganizationId()).map(organizations::goingOn)
                : id(request.supplierId()).flatMap(id -> suppliers.of(buyer, id));
    }

    private static boolean meets(Star star, MeasuresRequestRequest request) {
        return request.form()
                .chosenStar()
                .filter(asked -> star.compareTo(asked) >= 0)
                .isPresent();
    }

    private static Optional<UUID> id(String written) {
        return Optional.of(written)
                .filter(text -> UUID_FORM.matcher(text).matches())
                .map(UUID::fromString);
    }
}
