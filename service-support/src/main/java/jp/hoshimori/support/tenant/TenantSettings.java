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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.support.identity.Callers;

/**
 * Tells PostgreSQL, at the start of each transaction, whose rows it may show, and hears in the same round trip whether the
 * caller's organization was merged into another one.
 */
@ApplicationScoped
public class TenantSettings {

    /** Each service's schema has the function; it answers with the organization that goes on, or with null. */
    private static final String SETTINGS = """
            SELECT set_config('hoshimori.organization_id', ?, true), set_config('hoshimori.access', ?, true),
                   organization_merged_into(?::uuid)""";

    private final AgroalDataSource dataSource;
    private final Callers callers;
    private final MergedCallers mergedCallers;
    private final TransactionManager transactions;

    TenantSettings(
            AgroalDataSource dataSource,
            Callers callers,
            MergedCallers mergedCallers,
            TransactionManager transactions) {
        this.dataSource = dataSource;
        this.callers = callers;
        this.mergedCallers = mergedCallers;
        this.transactions = transactions;
    }

    void transactionBegins(@Observes @Initialized(TransactionScoped.class) Object transaction)
            throws SQLException, SystemException {
        try {
            tellDatabase().ifPresent(mergedCallers::noteMerged);
        } catch (SQLException | RuntimeException failure) {
            // Whoever began the transaction is told by the exception and does not end it: left open, it would stay
            // with the thread and fail whatever the thread does next.
            transactions.rollback();
            throw failure;
        }
    }

    /** The organization that goes on in the place of the caller's, if that was merged. */
    private Optional<UUID> tellDatabase() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SETTINGS)) {
            statement.setString(1, organization());
            statement.setString(2, access());
            statement.setObject(3, mergedCallers.inQuestion().orElse(null), Types.OTHER);
            try (ResultSet told = statement.executeQuery()) {
                told.next();
                return Optional.ofNullable(told.getObject(3, UUID.class));
            }
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
