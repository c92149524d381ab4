package jp.hoshimori.declaration.member.model;

import java.util.Arrays;
import java.util.Optional;

/** What a member does for the organization. */
public enum MemberRole {
    /** Declares and manages. */
    ADMIN,
    /** Works with the organization's data. */
    MEMBER;

    /** The role of that name, or empty when there is none. */
    public static Optional<MemberRole> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
