package jp.hoshimori.declaration.supplier.model;

import java.util.function.Predicate;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * One condition of a supplier on a list.
 *
 * @param broken whether a form does not meet it
 * @param member the member that is wrong
 * @param code what is wrong, for programs
 * @param reason what is wrong, and how to mend it
 */
record SupplierRule(Predicate<SupplierForm> broken, String member, String code, LocalizedText reason) {

    FieldError at(String place) {
        return new FieldError(place + member, code, reason);
    }
}
