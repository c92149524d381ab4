package jp.hoshimori.support.tenant;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import jp.hoshimori.support.identity.Callers;

/** Tells PostgreSQL, at the start of each transaction, whose rows it may show. */
@ApplicationScoped
public class TenantSettings {

    private static final String SETTINGS =
            "SELECT set_config('hoshimori.organization_id', ?, true), set_config('hoshimori.access', ?, true)";

    private final AgroalDataSource dataSource;
    private final Callers callers;
    private final TransactionManager transactions;

    TenantSettings(AgroalDataSource dataSource, Callers callers, TransactionManager transactions) {
        this.dataSource = dataSource;
        this.callers = callers;
        this.transactions = transactions;
    }

    void transactionBegins(@Observes @Initialized(TransactionScoped.class) Object transaction)
            throws SQLException, SystemException {
        try {
            tellDatabase();
        } catch (SQLException | RuntimeException failure) {
            // Whoever began the transaction is told by the exception and does not end it: left open, it would stay
            // with the thread and fail whatever the thread does next.
            transactions.rollback();
            throw failure;
        }
    }

    private void tellDatabase() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SETTINGS)) {
            statement.setString(1, organization());
            statement.setString(2, access());
            statement.execute();
        }
    }

    /** Whether rows of every organization may be shown: {@code tenant} or {@code system}. */
    public String access() {
        return SystemAccess.isGranted() ? "system" : "tenant";
    }

    /** The organization whose rows may be shown; empty for none. */
    public String organization() {
        if (SystemAccess.isGranted() || !Arc.container().requestContext().isActive()) {
            return "";
        }
        return callers.current().organizationId().map(UUID::toString).orElse("");
    }
}
