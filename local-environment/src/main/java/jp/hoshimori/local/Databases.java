package jp.hoshimori.local;

import java.util.List;
import jp.hoshimori.parts.LoopbackPorts;
import jp.hoshimori.parts.PostgreSqlServer;

/** The databases of the system; each belongs to a role of the same name with a password of its own. */
final class Databases {

    static final String KEYCLOAK = "keycloak";

    private static final List<String> NAMES = List.of("diagnosis", "declaration", "catalog", "notification", KEYCLOAK);

    private final Settings settings;
    private final Secrets secrets;

    Databases(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void create(PostgreSqlServer server) {
        NAMES.forEach(name -> server.createDatabase(name, name, password(name)));
    }

    String url(String database) {
        return "jdbc:postgresql://" + LoopbackPorts.HOST + ":"
                + settings.ports().of(PortName.POSTGRESQL) + "/" + database;
    }

    String password(String database) {
        return secrets.password("database." + database);
    }
}
