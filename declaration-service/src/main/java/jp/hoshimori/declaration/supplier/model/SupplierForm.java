package jp.hoshimori.declaration.supplier.model;

import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.organization.model.CorporateNumber;

/**
 * A supplier as a buyer wrote it, checked by nothing yet; any member may be {@code null}.
 *
 * @param name what the buyer calls it
 * @param declarationNumber the number it declared under
 * @param corporateNumber its corporate number
 * @param note the buyer's own
 */
public record SupplierForm(String name, String declarationNumber, String corporateNumber, String note) {

    public SupplierForm {
        name = stripped(name);
        declarationNumber = stripped(declarationNumber);
        corporateNumber = stripped(corporateNumber);
        note = stripped(note);
    }

    /** The declaration number in its canonical spelling; empty when none was given. */
    public Optional<String> canonicalDeclarationNumber() {
        return Optional.ofNullable(declarationNumber)
                .flatMap(DeclarationNumber::parse)
                .map(DeclarationNumber::value);
    }

    /** The corporate number in its canonical spelling; empty when none was given. */
    public Optional<String> canonicalCorporateNumber() {
        return Optional.ofNullable(corporateNumber)
                .filter(CorporateNumber::hasCheckDigit)
                .map(number -> new CorporateNumber(number).value());
    }

    private static String stripped(String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
