package jp.hoshimori.declaration.organization.model;

import java.util.Arrays;
import java.util.Optional;

/** What the operator may set right. Who an organization is, its kind and its number, is not corrected but merged. */
public enum CorrectableMember {
    /** The name it goes by. */
    NAME,
    /** How the name is read. */
    NAME_KANA,
    /** Where it is. */
    PREFECTURE,
    /** What it does. */
    INDUSTRY;

    /** The member of that name, or empty when there is none. */
    public static Optional<CorrectableMember> named(String name) {
        return Arrays.stream(values())
                .filter(member -> member.name().equals(name))
                .findFirst();
    }
}
