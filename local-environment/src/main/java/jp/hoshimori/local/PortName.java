package jp.hoshimori.local;

/** A port of the system, with the number it has unless another is asked for. */
public enum PortName {
    GATEWAY("gateway", 8080),
    GATEWAY_MANAGEMENT("gateway", 8090),
    DIAGNOSIS("diagnosis-service", 8081),
    DECLARATION("declaration-service", 8082),
    CATALOG("otasuketai-catalog-service", 8083),
    NOTIFICATION("notification-service", 8084),
    KEYCLOAK("keycloak", 8180),
    POSTGRESQL("postgresql", 15432),
    KAFKA("kafka", 19092),
    MAIL("mail", 1025);

    private final String part;
    private final int usual;

    PortName(String part, int usual) {
        this.part = part;
        this.usual = usual;
    }

    /** The part that listens on the port. */
    String part() {
        return part;
    }

    int usual() {
        return usual;
    }

    /** The environment variable that asks for another number. */
    String variable() {
        return "HOSHIMORI_PORT_" + name();
    }
}
