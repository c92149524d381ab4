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
    private static final String ALL = "HOSHIMORI_PORTS";
    private static final String FREE = "free";

    private final Map<PortName, Integer> numbers = new EnumMap<>(PortName.class);

    private Ports(ToIntFunction<PortName> number) {
        for (PortName name : PortName.values()) {
            numbers.put(name, number.applyAsInt(name));
        }
    }

    /**
     * Answers the usual ports, or free ones where {@code HOSHIMORI_PORTS} is {@code free}; each replaced by its
     * environment variable, such as {@code HOSHIMORI_PORT_GATEWAY}.
     *
     * @throws PartFailedException when a variable holds nothing of the kind
     */
    public static Ports asked(Map<String, String> environment) {
        ToIntFunction<PortName> others = others(environment.get(ALL));
        return new Ports(name -> {
            String asked = environment.get(name.variable());
            return asked == null ? others.applyAsInt(name) : parse(name, asked);
        });
    }

    private static ToIntFunction<PortName> others(String asked) {
        if (asked == null) {
            return PortName::usual;
        }
        if (asked.equals(FREE)) {
            return free()::of;
        }
        throw new PartFailedException(ALL + "=" + asked + " says nothing: give " + FREE + ", or leave it out.");
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
