package jp.hoshimori.diagnosis.diagnosis;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers the SQL of the last list of diagnoses. */
@Singleton
@PersistenceUnitExtension
class LastListSql implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static volatile String last;

    @Override
    public String inspect(String sql) {
        if (sql.contains("from diagnosis") && sql.contains("order by")) {
            last = sql;
        }
        return sql;
    }

    static String sql() {
        return last;
    }
}
