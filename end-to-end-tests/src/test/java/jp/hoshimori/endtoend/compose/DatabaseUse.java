package jp.hoshimori.endtoend.compose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A database that a part connects to, the role it does so as, and the variable with the role's password. */
record DatabaseUse(String database, String role, String password) {

    private static final String SERVER = "jdbc:postgresql://postgresql:5432/";

    static Optional<DatabaseUse> of(ComposePart part) {
        Map<String, String> settings = part.environment();
        return Optional.ofNullable(settings.get("QUARKUS_DATASOURCE_JDBC_URL"))
                .map(url -> of(url, settings, "QUARKUS_DATASOURCE_"))
                .or(() -> Optional.ofNullable(settings.get("KC_DB_URL")).map(url -> of(url, settings, "KC_DB_")));
    }

    private static DatabaseUse of(String url, Map<String, String> settings, String prefix) {
        return new DatabaseUse(
                url.replace(SERVER, ""), settings.get(prefix + "USERNAME"), settings.get(prefix + "PASSWORD"));
    }

    /** Whether the script creates the database and its role with this password, which the server is given. */
    boolean isPreparedBy(String script, Set<String> given) {
        String variable = password.replaceAll("[${}]", "");
        return database.equals(role)
                && given.contains(variable)
                && script.contains("\ncreate " + database + " " + variable + "\n");
    }
}
