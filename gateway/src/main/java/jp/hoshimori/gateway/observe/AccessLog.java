package jp.hoshimori.gateway.observe;

import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.route.Route;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line for every exchange: a constant message and keys. It names the operation instead of the address, so that
 * neither query strings nor identifiers nor tokens get into it.
 */
public final class AccessLog {

    private static final Logger LOG = Logger.getLogger("jp.hoshimori.gateway.access");

    private AccessLog() {}

    /** Writes the line for an exchange that is over. */
    public static void write(Exchange exchange) {
        if (!LOG.isLoggable(Level.INFO)) {
            return;
        }
        ExtLogRecord line = new ExtLogRecord(Level.INFO, "exchange finished", AccessLog.class.getName());
        line.putMdc("traceId", exchange.trace().traceId());
        line.putMdc("requestId", exchange.requestId());
        line.putMdc("method", exchange.request().method().name());
        line.putMdc("operation", exchange.operation());
        line.putMdc("status", Integer.toString(exchange.response().getStatusCode()));
        line.putMdc("durationMs", Long.toString(exchange.elapsed().toMillis()));
        exchange.route().map(Route::service).ifPresent(service -> line.putMdc("service", service));
        exchange.client().ifPresent(client -> line.putMdc("client", client));
        LOG.logRaw(line);
    }
}
