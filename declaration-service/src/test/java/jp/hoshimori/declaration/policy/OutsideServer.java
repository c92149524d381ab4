package jp.hoshimori.declaration.policy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server outside, for one test: what it says under a path, and under which names it was asked. */
final class OutsideServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    OutsideServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** The path answers with a body of that type. */
    OutsideServer says(String path, int status, String contentType) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            answer(exchange, status, "SECRET OF THE PAGE");
        });
        return this;
    }

    /** The path leads on. */
    OutsideServer leads(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, 302, "");
        });
        return this;
    }

    /** The path never answers. */
    OutsideServer keepsWaiting(String path) {
        server.createContext(path, exchange -> {
            try {
                closing.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        return this;
    }

    /** The path exists no more. */
    void forget(String path) {
        server.removeContext(path);
    }

    /** Its address under a name. */
    String url(String name, String path) {
        return "http://" + name + ":" + server.getAddress().getPort() + path;
    }

    /** The names under which it was asked for anything. */
    List<String> hosts() {
        return hosts;
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        hosts.add(exchange.getRequestHeaders().getFirst("Host").replaceAll(":[0-9]+$", ""));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
