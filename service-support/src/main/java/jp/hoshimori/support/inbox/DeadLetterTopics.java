package jp.hoshimori.support.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The dead-letter topics of this service, as its channels name them. */
@ApplicationScoped
class DeadLetterTopics {

    private static final Pattern SETTING =
            Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.dead-letter-queue\\.topic");

    private final Set<String> names = new TreeSet<>();

    DeadLetterTopics(Config config) {
        for (String name : config.getPropertyNames()) {
            if (SETTING.matcher(name).matches()) {
                names.add(config.getValue(name, String.class));
            }
        }
    }

    Set<String> names() {
        return names;
    }
}
