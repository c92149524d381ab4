package jp.hoshimori.declaration.supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.declaration.supplier.model.SupplierForm;
import jp.hoshimori.declaration.supplier.model.SupplierRules;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Puts suppliers on a buyer's list: all of them, or none when anything is wrong with one. */
@ApplicationScoped
class AddSuppliers {

    private static final String INSERT = """
            INSERT INTO supplier (id, organization_id, list_id, name, declaration_number, corporate_number, note, added_at,
                                  version)
            SELECT s.id, :organization, :list, s.name, s.number, s.corporate, s.note, :at, 0
              FROM jsonb_to_recordset(CAST(:suppliers AS jsonb))
                   AS s (id uuid, name text, number text, corporate text, note text)""";

    private final SupplierLists lists;
    private final ListedNumbers listed;
    private final AuditTrail audit;
    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    AddSuppliers(
            SupplierLists lists,
            ListedNumbers listed,
            AuditTrail audit,
            EntityManager database,
            ObjectMapper json,
            Clock clock) {
        this.lists = lists;
        this.listed = listed;
        this.audit = audit;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The new entries, in the order of the forms, without their stars: those others' rows tell.
     *
     * @param place where a form stands in the request, by its index
     * @throws ProblemException 403 for a caller without an organization, 404 when it has no such list, 400 naming
     *     everything that is wrong with any form, 409 when the list gets too long
     */
    @Transactional
    List<ListedSupplier> add(Caller caller, UUID listId, List<SupplierForm> forms, IntFunction<String> place) {
        // Locked, so that of two additions at once the second one sees what the first has put there.
        SupplierListEntity list = lists.lock(OwnOrganization.of(caller), listId);
        refuseUnlessSound(list, forms, place);
        if (listed.count(list.id) + forms.size() > SupplierProblems.MOST_SUPPLIERS) {
            throw SupplierProblems.tooManySuppliers();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<ListedSupplier> suppliers =
                forms.stream().map(form -> listed(list, form, now)).toList();
        store(list, suppliers, now);
        SupplierListAct.SUPPLIERS_ADDED.note(audit, caller, list);
        return suppliers;
    }

    private void store(SupplierListEntity list, List<ListedSupplier> suppliers, Instant now) {
        database.createNativeQuery(INSERT)
                .setParameter("organization", list.organizationId)
                .setParameter("list", list.id)
                .setParameter("at", now)
                .setParameter("suppliers", rows(suppliers))
                .executeUpdate();
    }

    private static ListedSupplier listed(SupplierListEntity list, SupplierForm form, Instant now) {
        return new ListedSupplier(
                Ids.next(),
                list.id,
                form.name(),
                form.canonicalDeclarationNumber(),
                form.canonicalCorporateNumber(),
                Optional.ofNullable(form.note()),
                now,
                0,
                Optional.empty());
    }

    private void refuseUnlessSound(SupplierListEntity list, List<SupplierForm> forms, IntFunction<String> place) {
        List<FieldError> violations = new ArrayList<>();
        for (int index = 0; index < forms.size(); index++) {
            violations.addAll(SupplierRules.violations(forms.get(index), place.apply(index)));
        }
        violations.addAll(listed.repeated(list.id, forms, place));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private String rows(List<ListedSupplier> suppliers) {
        try {
            return json.writeValueAsString(
                    suppliers.stream().map(AddSuppliers::row).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts could not be written as JSON", impossible);
        }
    }

    private static Map<String, Object> row(ListedSupplier supplier) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", supplier.id());
        row.put("name", supplier.name());
        row.put("number", supplier.declarationNumber().orElse(null));
        row.put("corporate", supplier.corporateNumber().orElse(null));
        row.put("note", supplier.note().orElse(null));
        return row;
    }
}
