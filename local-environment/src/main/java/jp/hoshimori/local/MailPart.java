package jp.hoshimori.local;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import jp.hoshimori.parts.CaughtMail;
import jp.hoshimori.parts.MailCatcher;
import jp.hoshimori.parts.PartFailedException;

/** The mail catcher, which runs in the launcher's own process. */
final class MailPart implements Part {

    static final String NAME = "mail";

    private final Settings settings;
    private final StartListener listener;

    private volatile MailCatcher catcher;

    MailPart(Settings settings, StartListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    List<CaughtMail> messagesTo(String address) {
        MailCatcher current = catcher;
        return current == null ? List.of() : current.messagesTo(address);
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
        if (catcher != null) {
            return;
        }
        listener.changed(NAME, PartState.STARTING);
        try {
            catcher = MailCatcher.start(settings.ports().of(PortName.MAIL), settings.mail());
        } catch (PartFailedException e) {
            listener.changed(NAME, PartState.FAILED);
            throw e;
        }
        listener.changed(NAME, PartState.HEALTHY);
    }

    @Override
    public synchronized void stop() {
        MailCatcher ending = catcher;
        catcher = null;
        if (ending != null) {
            ending.close();
            listener.changed(NAME, PartState.STOPPED);
        }
    }

    /** The same as {@link #stop()}: there is no process of its own to kill. */
    @Override
    public void kill() {
        stop();
    }

    @Override
    public OptionalLong processId() {
        return OptionalLong.empty();
    }
}
