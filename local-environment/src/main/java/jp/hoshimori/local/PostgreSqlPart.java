package jp.hoshimori.local;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import jp.hoshimori.parts.PartFailedException;
import jp.hoshimori.parts.PostgreSqlServer;

/** The PostgreSQL server, with a database for each part that keeps data. */
final class PostgreSqlPart implements Part {

    static final String NAME = "postgresql";

    private final Settings settings;
    private final Databases databases;
    private final ProcessRecords records;
    private final StartListener listener;

    private volatile PostgreSqlServer server;

    PostgreSqlPart(Settings settings, Databases databases, ProcessRecords records, StartListener listener) {
        this.settings = settings;
        this.databases = databases;
        this.records = records;
        this.listener = listener;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        listener.changed(NAME, PartState.STARTING);
        records.requireOpen();
        try {
            server =
                    PostgreSqlServer.start(settings.data(NAME), settings.ports().of(PortName.POSTGRESQL));
            records.add(NAME, server.processId());
            databases.create(server);
        } catch (PartFailedException e) {
            listener.changed(NAME, PartState.FAILED);
            throw e;
        }
        listener.changed(NAME, PartState.HEALTHY);
    }

    @Override
    public void stop() {
        end(PostgreSqlServer::close);
    }

    @Override
    public void kill() {
        end(PostgreSqlServer::stopImmediately);
    }

    @Override
    public OptionalLong processId() {
        PostgreSqlServer current = server;
        return current == null ? OptionalLong.empty() : OptionalLong.of(current.processId());
    }

    private synchronized void end(Consumer<PostgreSqlServer> how) {
        PostgreSqlServer ending = server;
        server = null;
        if (ending != null) {
            how.accept(ending);
            records.remove(NAME);
            listener.changed(NAME, PartState.STOPPED);
        }
    }
}
