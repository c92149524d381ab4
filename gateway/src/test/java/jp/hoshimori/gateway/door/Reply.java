package jp.hoshimori.gateway.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * A response as it was written on the wire.
 *
 * @param text every byte until the connection was closed
 */
record Reply(String text) {

    /** Ends the text of a connection that was cut off. */
    static final String RESET = "\n(reset)";

    private static final int PATIENCE_MILLIS = 60_000;

    /** Writes a request while reading the response, as a sender does that does not expect a refusal. */
    static Reply to(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(socket, request));
            Reply reply = new Reply(new String(readAll(socket), StandardCharsets.UTF_8));
            writer.cancel(true);
            return reply;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int status() {
        return text.isEmpty() ? 0 : Integer.parseInt(text.split(" ", 3)[1]);
    }

    /** The values of a header, in order. */
    List<String> headers(String name) {
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        return Arrays.stream(text.split("\r\n\r\n", 2)[0].split("\r\n"))
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(line -> line.substring(prefix.length()).trim())
                .toList();
    }

    String body() {
        return text.split("\r\n\r\n", 2)[1];
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(body());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(text, unreadable);
        }
    }

    /** The problem's code, from a body that says it is a problem document. */
    String problem() {
        if (!headers("Content-Type").equals(List.of("application/problem+json"))) {
            throw new IllegalStateException("Not a problem document: " + text);
        }
        return json().path("code").asText();
    }

    private static void write(Socket socket, String request) {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException refusedMeanwhile) {
            // The door may close before everything is written; the response says why.
        }
    }

    private static byte[] readAll(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes.write(buffer, 0, n);
            }
        } catch (SocketException reset) {
            bytes.write(RESET.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
