package jp.hoshimori.notification.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.hoshimori.parts.LoopbackPorts;
import org.eclipse.microprofile.config.ConfigProvider;

/** A mail server as one may meet it on a bad day. */
public final class DifficultMailServer implements AutoCloseable {

    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final Thread accepting = new Thread(this::accept, "difficult-mail-server");
    private final ServerSocket server;
    private final boolean silent;

    private DifficultMailServer(boolean silent) {
        this.silent = silent;
        try {
            int port = ConfigProvider.getConfig().getValue(MailServer.PORT, Integer.class);
            server = new ServerSocket(port, 50, InetAddress.getByName(LoopbackPorts.HOST));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        accepting.setDaemon(true);
        accepting.start();
    }

    /** One that takes connections and never says a word. */
    public static DifficultMailServer silent() {
        return new DifficultMailServer(true);
    }

    /** One that knows no recipient, and repeats the address when it says so. */
    public static DifficultMailServer refusing() {
        return new DifficultMailServer(false);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connections.add(connection);
                if (!silent) {
                    new Thread(() -> converse(connection), "difficult-mail-server").start();
                }
            } catch (IOException closed) {
                // The test has closed the server; the loop ends.
                continue;
            }
        }
    }

    private static void converse(Socket connection) {
        try (connection;
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            say(connection, "220 difficult.test ESMTP");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                say(connection, answer(line));
            }
        } catch (IOException closed) {
            // The service has hung up, or the test has closed the server.
            return;
        }
    }

    private static String answer(String line) {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("RCPT")) {
            return "550 5.1.1 " + line.substring(line.indexOf('<')) + " is unknown here";
        }
        return command.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
            // The port is free once nobody accepts on it any more.
            accepting.join();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
