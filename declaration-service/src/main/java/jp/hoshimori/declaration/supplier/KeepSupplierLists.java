package jp.hoshimori.declaration.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Makes, names and drops a buyer's lists. */
@ApplicationScoped
class KeepSupplierLists {

    private static final int LONGEST_NAME = 100;

    private final SupplierLists lists;
    private final Organizations organizations;
    private final AuditTrail audit;
    private final Clock clock;

    KeepSupplierLists(SupplierLists lists, Organizations organizations, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new list without suppliers.
     *
     * @throws ProblemException 403 for a caller without an organization, 410 for one whose organization was merged into
     *     another one, 400 for a name that is none, 409 when there are too many
     */
    @Transactional
    SupplierListEntity create(Caller caller, String name) {
        UUID organizationId = OwnOrganization.of(caller);
        organizations.requireNotMerged(organizationId);
        SupplierListEntity list = new SupplierListEntity();
        list.name = checked(name);
        if (lists.count("organizationId", organizationId) >= SupplierProblems.MOST_LISTS) {
            throw SupplierProblems.tooManyLists();
        }
        list.id = Ids.next();
        list.organizationId = organizationId;
        list.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        lists.persist(list);
        SupplierListAct.SUPPLIER_LIST_CREATED.note(audit, caller, list);
        return list;
    }

    /**
     * The list of that id.
     *
     * @throws ProblemException 403 for a caller without an organization, 404 when it has no such list
     */
    @Transactional
    SupplierListEntity find(Caller caller, UUID id) {
        return lists.own(OwnOrganization.of(caller), id);
    }

    /** Every list of the caller's organization. */
    @Transactional
    List<SupplierListEntity> all(Caller caller) {
        return lists.of(OwnOrganization.of(caller));
    }

    /**
     * The list under another name.
     *
     * @throws ProblemException as {@link #find}, 400 for a name that is none, 428 or 412 for a caller who does not know the
     *     present version
     */
    @Transactional
    SupplierListEntity rename(Caller caller, UUID id, String ifMatch, String name) {
        SupplierListEntity list = lists.lock(OwnOrganization.of(caller), id);
        EntityTags.requireMatch(ifMatch, list.version);
        list.name = checked(name);
        lists.flush();
        SupplierListAct.SUPPLIER_LIST_RENAMED.note(audit, caller, list);
        return list;
    }

    /**
     * Deletes the list with everything on it.
     *
     * @throws ProblemException as {@link #rename}
     */
    @Transactional
    void delete(Caller caller, UUID id, String ifMatch) {
        SupplierListEntity list = lists.lock(OwnOrganization.of(caller), id);
        EntityTags.requireMatch(ifMatch, list.version);
        lists.delete(list);
        SupplierListAct.SUPPLIER_LIST_DELETED.note(audit, caller, list);
    }

    private static String checked(String written) {
        String name = written == null ? "" : written.strip();
        if (name.isEmpty()
                || name.codePointCount(0, name.length()) > LONGEST_NAME
                || !OrganizationName.isVisible(name)) {
            throw ProblemException.invalid(new FieldError(
                    "/name",
                    "LIST_NAME",
                    LocalizedText.of(
                            "リストの名前を、目に見える文字1文字以上100文字以内で指定してください。",
                            "Give the list a name of 1 to 100 characters, each of them visible.")));
        }
        return name;
    }
}
