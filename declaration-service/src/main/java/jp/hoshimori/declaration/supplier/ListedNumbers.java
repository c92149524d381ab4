package jp.hoshimori.declaration.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import jp.hoshimori.declaration.supplier.model.SupplierForm;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** Which numbers are on a list already, so that no supplier is there twice. */
@ApplicationScoped
class ListedNumbers {

    private static final String DECLARATION_NUMBERS =
            "SELECT declaration_number FROM supplier WHERE list_id = :list AND declaration_number IS NOT NULL";

    private static final String CORPORATE_NUMBERS =
            "SELECT corporate_number FROM supplier WHERE list_id = :list AND corporate_number IS NOT NULL";

    private static final String COUNT = "SELECT count(*) FROM supplier WHERE list_id = :list";

    private static final LocalizedText REPEATED =
            LocalizedText.of("この番号の取引先は、すでにこのリストにあります。", "A supplier with this number is on this list already.");

    private final EntityManager database;

    ListedNumbers(EntityManager database) {
        this.database = database;
    }

    /** How many suppliers the list has. */
    long count(UUID list) {
        return (Long) database.createNativeQuery(COUNT, Long.class)
                .setParameter("list", list)
                .getSingleResult();
    }

    /** The numbers among the forms that are on the list, or in an earlier form. */
    List<FieldError> repeated(UUID list, List<SupplierForm> forms, IntFunction<String> place) {
        List<FieldError> repeated = new ArrayList<>(repeated(
                numbers(DECLARATION_NUMBERS, list),
                forms,
                SupplierForm::canonicalDeclarationNumber,
                index -> place.apply(index) + "/declarationNumber"));
        repeated.addAll(repeated(
                numbers(CORPORATE_NUMBERS, list),
                forms,
                SupplierForm::canonicalCorporateNumber,
                index -> place.apply(index) + "/corporateNumber"));
        return repeated;
    }

    private static List<FieldError> repeated(
            Set<String> seen,
            List<SupplierForm> forms,
            Function<SupplierForm, Optional<String>> number,
            IntFunction<String> pointer) {
        List<FieldError> repeated = new ArrayList<>();
        for (int index = 0; index < forms.size(); index++) {
            Optional<String> given = number.apply(forms.get(index));
            if (given.isPresent() && !seen.add(given.get())) {
                repeated.add(new FieldError(pointer.apply(index), "ALREADY_LISTED", REPEATED));
            }
        }
        return repeated;
    }

    private Set<String> numbers(String sql, UUID list) {
        Set<String> numbers = new HashSet<>();
        database.createNativeQuery(sql, String.class)
                .setParameter("list", list)
                .getResultList()
                .forEach(number -> numbers.add((String) number));
        return numbers;
    }
}
