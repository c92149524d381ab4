package jp.hoshimori.local;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import jp.hoshimori.parts.LoopbackPorts;
import jp.hoshimori.parts.PartFailedException;

/** The number of every port of the system. */
public final class Ports {

    private static final int HIGHEST = 65_535;

    private final Map<PortName, Integer> numbers = new EnumMap<>(PortName.class);

    private Ports(ToIntFunction<PortName> number) {
        for (PortName name : PortName.values()) {
            numbers.put(name, number.applyAsInt(name));
        }
    }

    /**
     * Answers the usual ports, each replaced by its environment variable, such as {@code HOSHIMORI_PORT_GATEWAY}.
     *
     * @throws PartFailedException when a variable holds no port number
     */
    public static Ports usual(Map<String, String> environment) {
        return new Ports(name -> {
            String asked = environment.get(name.variable());
            return asked == null ? name.usual() : parse(name, asked);
        });
    }

    /** Answers ports that nothing listens on at this moment, each another one. */
    public static Ports free() {
        Set<Integer> taken = new HashSet<>();
        return new Ports(name -> freeOutside(taken));
    }

    public int of(PortName name) {
        return numbers.get(name);
    }

    /** Answers the base URL of what listens on the port, without a slash at the end. */
    public String url(PortName name) {
        return "http://" + LoopbackPorts.HOST + ":" + of(name);
    }

    private static int freeOutside(Set<Integer> taken) {
        int port = LoopbackPorts.free();
        while (!taken.add(port)) {
            port = LoopbackPorts.free();
        }
        return port;
    }

    private static int parse(PortName name, String asked) {
        if (asked.matches("\\d{1,5}")) {
            int port = Integer.parseInt(asked);
            if (port >= 1 && port <= HIGHEST) {
                return port;
            }
        }
        throw new PartFailedException(
                name.variable() + "=" + asked + " is not a port: give a number from 1 to " + HIGHEST + ".");
    }
}
