package jp.hoshimori.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The people who can sign in to the local system, and the client through which they do so without a browser. */
final class Accounts {

    static final String LOCAL_CLIENT = "hoshimori-local";

    private static final String DEMO_USERNAME = "demo";
    private static final Set<String> SME_ROLES = Set.of("member", "admin");

    /** The scopes of the portal, whose place the local client takes. */
    private static final List<String> SCOPES = List.of(
            "hoshimori",
            "diagnoses:read",
            "diagnoses:write",
            "declarations:read",
            "declarations:write",
            "organizations:read");

    private final KeycloakAdmin admin;
    private final Secrets secrets;

    Accounts(KeycloakAdmin admin, Secrets secrets) {
        this.admin = admin;
        this.secrets = secrets;
    }

    /** Makes sure that the local client and the demo user exist. */
    void provide() {
        if (admin.get("/clients?clientId=" + LOCAL_CLIENT).isEmpty()) {
            admin.post("/clients", localClient());
        }
        if (admin.get("/users?exact=true&username=" + DEMO_USERNAME).isEmpty()) {
            create(demoUser());
        }
    }

    /** The user whom the launcher shows to people. */
    User demoUser() {
        String organization =
                secrets.kept("demo.organization", () -> UUID.randomUUID().toString());
        return new User(
                DEMO_USERNAME,
                secrets.password("demo.password"),
                "demo@example.jp",
                UUID.fromString(organization),
                SME_ROLES);
    }

    /** Creates a user of the roles with a new organization id; without roles, one who may do all for an organization. */
    User signUp(Set<String> roles) {
        String username = "user-" + UUID.randomUUID();
        User user = new User(
                username,
                UUID.randomUUID().toString(),
                username + "@example.jp",
                UUID.randomUUID(),
                roles.isEmpty() ? SME_ROLES : Set.copyOf(roles));
        create(user);
        return user;
    }

    private void create(User user) {
        String id = admin.post("/users", representation(user));
        List<JsonNode> roles =
                user.roles().stream().map(role -> admin.get("/roles/" + role)).toList();
        admin.post("/users/" + id + "/role-mappings/realm", roles);
    }

    private static Map<String, Object> representation(User user) {
        return Map.of(
                "username",
                user.username(),
                "email",
                user.email(),
                "emailVerified",
                true,
                "firstName",
                "Local",
                "lastName",
                "User",
                "enabled",
                true,
                "attributes",
                Map.of("org", List.of(user.organizationId().toString())),
                "credentials",
                List.of(Map.of("type", "password", "value", user.password(), "temporary", false)));
    }

    private static Map<String, Object> localClient() {
        return Map.of(
                "clientId",
                LOCAL_CLIENT,
                "name",
                "Signs in without a browser, on a local system only",
                "publicClient",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                true,
                "fullScopeAllowed",
                true,
                "defaultClientScopes",
                SCOPES,
                "optionalClientScopes",
                List.of());
    }
}
