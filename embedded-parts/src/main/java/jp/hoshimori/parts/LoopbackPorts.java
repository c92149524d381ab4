package jp.hoshimori.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** The TCP ports of the loopback address 127.0.0.1. */
public final class LoopbackPorts {

    /** The address every part listens on. */
    public static final String HOST = "127.0.0.1";

    private static final byte[] ADDRESS = {127, 0, 0, 1};
    private static final int LOWEST_FREE = 20_000;
    private static final int HIGHEST_FREE = 32_000;

    /** The free ports this program was told of: whoever asked may not listen yet. */
    private static final Set<Integer> PROMISED = ConcurrentHashMap.newKeySet();

    private LoopbackPorts() {}

    /**
     * Answers a port that nothing listens on at this moment, another one each time.
     *
     * <p>It lies below the range from which systems take the ports of outgoing connections, so that a part that is
     * stopped for a while finds its port free again.
     */
    public static int free() {
        int port = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
        return inUse(port) || !PROMISED.add(port) ? free() : port;
    }

    /** Answers whether something already listens on the port. */
    public static boolean inUse(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(ADDRESS), port));
            return false;
        } catch (BindException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot examine port " + port + " on " + HOST, e);
        }
    }

    /**
     * Answers the port the part shall listen on: the given one, or a free one for 0.
     *
     * @throws PartFailedException when the given port is in use; the message names the part and the way out
     */
    public static int claim(String part, int port) {
        if (port == 0) {
            return free();
        }
        if (inUse(port)) {
            throw new PartFailedException("Port " + port + " on " + HOST + ", which " + part
                    + " needs, is in use. Stop the program that holds it, or choose another port.");
        }
        return port;
    }
}
