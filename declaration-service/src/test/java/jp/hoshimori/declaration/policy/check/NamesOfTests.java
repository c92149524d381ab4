package jp.hoshimori.declaration.policy.check;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows the names that tests make up, and nothing of the world's. */
@Mock
@ApplicationScoped
public class NamesOfTests extends HostResolver {

    private final Map<String, List<String>> names = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    /** From now on the name stands for one list of addresses after the other; the last one stays. */
    public void put(String name, String... answers) {
        names.put(name, List.of(answers));
    }

    /** How often the name was asked for. */
    public int asked(String name) {
        return asked.getOrDefault(name, new AtomicInteger()).get();
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        if (Character.isDigit(host.charAt(0)) || host.contains(":")) {
            return super.addresses(host);
        }
        int times = asked.computeIfAbsent(host, first -> new AtomicInteger()).getAndIncrement();
        List<String> answers = names.get(host);
        if (answers == null) {
            throw new UnknownHostException(host);
        }
        return List.of(answers.get(Math.min(times, answers.size() - 1)).split(" ")).stream()
                .map(NamesOfTests::address)
                .toList();
    }

    private static InetAddress address(String figures) {
        try {
            return InetAddress.getByName(figures);
        } catch (UnknownHostException noFigures) {
            throw new IllegalArgumentException(figures, noFigures);
        }
    }
}
