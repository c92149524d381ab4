package jp.hoshimori.gateway.door;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The public server as a whole: opened once, and closed without cutting off exchanges under way. */
final class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    private final Vertx vertx;
    private final Parts parts;
    private final List<PublicServer> servers = new CopyOnWriteArrayList<>();
    private volatile String deployment;

    Door(Vertx vertx, Parts parts) {
        this.vertx = vertx;
        this.parts = parts;
    }

    /**
     * Opens the door on all its event loops.
     *
     * @throws IllegalStateException when the port cannot be taken
     */
    void open() {
        DoorSettings settings = parts.door();
        try {
            deployment = vertx.deployVerticle(
                            this::newServer, new DeploymentOptions().setInstances(settings.eventLoops()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException failed) {
            throw new IllegalStateException(
                    "The gateway cannot listen on " + settings.host() + ":" + settings.port(), failed.getCause());
        }
        LOG.infof(
                "gateway open port=%d operations=%d",
                port(), parts.routes().routes().size());
    }

    /** The port it listens on. */
    int port() {
        return servers.get(0).port();
    }

    /** Waits for the exchanges under way, not longer than the settings say, and closes the port. */
    void close() {
        Duration patience = parts.door().drain().timeout();
        parts.traffic()
                .close()
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        vertx.undeploy(deployment).toCompletionStage().toCompletableFuture().join();
    }

    private PublicServer newServer() {
        PublicServer server = new PublicServer(parts);
        servers.add(server);
        return server;
    }
}
