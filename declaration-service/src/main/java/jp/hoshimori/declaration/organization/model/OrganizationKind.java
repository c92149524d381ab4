package jp.hoshimori.declaration.organization.model;

import java.util.Arrays;
import java.util.Optional;

/** Whether an organization is a legal person of its own. */
public enum OrganizationKind {
    /** A legal person (法人), which has a corporate number. */
    CORPORATION,
    /** A person in business (個人事業主), who has none. */
    SOLE_PROPRIETOR;

    /** The kind of that name, or empty when there is none. */
    public static Optional<OrganizationKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
