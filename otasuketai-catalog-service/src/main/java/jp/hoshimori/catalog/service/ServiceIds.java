package jp.hoshimori.catalog.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The query for the identifiers of one piece of the list, in ascending order. Each form of it begins at the cursor in an
 * index and stops at the limit, so that a late page costs no more than the first.
 *
 * @param sql with named parameters
 * @param parameters their values
 */
record ServiceIds(String sql, Map<String, Object> parameters) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String OF_JAPAN = "SELECT s.id FROM service s WHERE s.id > :after%s ORDER BY s.id";
    private static final String OF_PREFECTURE = """
            SELECT c.service_id FROM service_coverage c JOIN service s ON s.id = c.service_id
             WHERE c.prefecture = :prefecture AND c.service_id > :after%s ORDER BY c.service_id""";

    /** The query for what follows an identifier; null for the beginning. */
    static ServiceIds of(ServiceFilter filter, UUID after) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder conditions = new StringBuilder();
        parameters.put("after", after == null ? BEFORE_ALL : after);
        filter.prefecture().ifPresent(prefecture -> parameters.put("prefecture", prefecture));
        filter.serviceClass().ifPresent(serviceClass -> {
            conditions.append(" AND s.service_class = :serviceClass");
            parameters.put("serviceClass", serviceClass.name());
        });
        filter.monitoring().ifPresent(monitoring -> {
            conditions.append(" AND s.monitoring = :monitoring");
            parameters.put("monitoring", monitoring.name());
        });
        String form = filter.prefecture().isPresent() ? OF_PREFECTURE : OF_JAPAN;
        return new ServiceIds(form.formatted(conditions), parameters);
    }
}
