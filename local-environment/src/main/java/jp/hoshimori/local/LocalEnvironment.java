package jp.hoshimori.local;

import java.util.List;
import java.util.Set;
import jp.hoshimori.parts.CaughtMail;

/**
 * The whole system, running on this machine: PostgreSQL, Kafka, Keycloak, a mail catcher, the services and the
 * gateway.
 *
 * <p>Closing it ends every process it started; so does the end of the program that started it, unless that is killed.
 */
public final class LocalEnvironment implements AutoCloseable {

    private final Settings settings;
    private final SystemParts parts;
    private final BaseLock lock;
    private final Thread endingThread = new Thread(this::endWithProgram, "local-environment-end");

    private volatile boolean programEnds;
    private boolean ended;

    private LocalEnvironment(Settings settings, SystemParts parts, BaseLock lock) {
        this.settings = settings;
        this.parts = parts;
        this.lock = lock;
    }

    /**
     * Starts the system and returns when every part is healthy. When a part fails, all others are ended.
     *
     * @throws jp.hoshimori.parts.PartFailedException when a part does not start; the message says what to do
     */
    public static LocalEnvironment start(Settings settings, StartListener listener) {
        BaseLock lock = BaseLock.take(settings.base());
        try {
            LocalEnvironment environment = new LocalEnvironment(settings, SystemParts.of(settings, listener), lock);
            environment.startParts();
            return environment;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void startParts() {
        Runtime.getRuntime().addShutdownHook(endingThread);
        try {
            parts.start();
        } catch (RuntimeException e) {
            end();
            throw programEnds ? new StartCancelledException() : e;
        }
    }

    public Settings settings() {
        return settings;
    }

    /** The base URL of the gateway, through which all calls go. */
    public String gateway() {
        return url(PortName.GATEWAY);
    }

    /** The base URL of what listens on the port. */
    public String url(PortName port) {
        return settings.ports().url(port);
    }

    public List<Part> parts() {
        return parts.all();
    }

    /** Answers the part of the name, such as {@code kafka} or {@code diagnosis-service}. */
    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part " + name));
    }

    /** The user who exists in every local system. */
    public User demoUser() {
        return parts.accounts().demoUser();
    }

    /** Creates a user with an organization id of its own, who may do everything for that organization. */
    public User signUp() {
        return signUp(Set.of());
    }

    /** Creates a user of the given realm roles with an organization id of its own. */
    public User signUp(Set<String> roles) {
        return parts.accounts().signUp(roles);
    }

    /** Signs the user in and answers the access token. */
    public String accessToken(User user) {
        return parts.tokens().ofUser(Accounts.LOCAL_CLIENT, user);
    }

    /** Answers an access token of the client, got with its own secret. */
    public String accessToken(SampleClient client) {
        return parts.clientToken(client);
    }

    /** Answers a token of the user that does not run out. */
    public FreshToken freshToken(User user) {
        return new FreshToken(() -> accessToken(user));
    }

    /** Answers a token of the client that does not run out. */
    public FreshToken freshToken(SampleClient client) {
        return new FreshToken(() -> accessToken(client));
    }

    /** Answers the mails the system has sent to an address since it started, oldest first. */
    public List<CaughtMail> messagesTo(String address) {
        return parts.mail().messagesTo(address);
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(endingThread);
        } catch (IllegalStateException programIsEndingAnyway) {
            return;
        }
    }

    private void endWithProgram() {
        programEnds = true;
        end();
    }

    private synchronized void end() {
        if (!ended) {
            ended = true;
            parts.stop();
            lock.close();
        }
    }
}
