package jp.hoshimori.declaration.policy.check;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import jp.hoshimori.declaration.policy.check.model.AddressRefusal;
import jp.hoshimori.declaration.policy.check.model.PageAddress;
import jp.hoshimori.declaration.policy.check.model.RefusedAddressException;

/** Reads a page from the one server it is told to, throws the body away, and follows nothing. */
@ApplicationScoped
class PageVisitor {

    /** What is longer is a page as well; no more of it is read. */
    private static final long MOST_BYTES = 1_048_576;

    private final HttpClient client;

    PageVisitor(Vertx vertx, CheckConfig config) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(config.atOnce())
                .setConnectTimeout((int) config.timeout().toMillis())
                .setSslHandshakeTimeout(config.timeout().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS));
    }

    /**
     * What the server says under the page's address.
     *
     * @param server where to connect; the page's name is only told to the server and held against what it presents
     * @throws RefusedAddressException when it does not answer, or not in time
     */
    Visit visit(PageAddress page, InetAddress server, Duration within) throws RefusedAddressException {
        long end = System.nanoTime() + within.toNanos();
        CompletableFuture<Visit> visit = new CompletableFuture<>();
        Future<HttpClientRequest> connected = client.request(options(page, server));
        connected
                .compose(request -> visit.isDone() ? Future.failedFuture("too late") : send(request, visit))
                .onFailure(visit::completeExceptionally);
        try {
            return visit.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_TIMEOUT);
        } catch (ExecutionException failed) {
            // The client gives up by itself after the same time, and whichever hears of it first says so.
            throw new RefusedAddressException(
                    System.nanoTime() - end < 0
                            ? AddressRefusal.POLICY_ADDRESS_UNREACHABLE
                            : AddressRefusal.POLICY_ADDRESS_TIMEOUT);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_TIMEOUT);
        } finally {
            visit.cancel(false);
            // Also a connection that opens only now, when nobody waits for it any more.
            connected.onSuccess(request -> request.connection().close());
        }
    }

    private static RequestOptions options(PageAddress page, InetAddress server) {
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                // Pinned to the vetted address, as figures: nobody resolves the name a second time.
                .setServer(SocketAddress.inetSocketAddress(page.port(), server.getHostAddress()))
                .setHost(page.host())
                .setPort(page.port())
                .setSsl(page.secure())
                .setURI(page.target())
                .setFollowRedirects(false)
                .putHeader("Accept", "text/html, application/pdf")
                .putHeader("User-Agent", "Hoshimori basic policy check");
    }

    /** Listens where the answer arrives: whoever began to a moment later, in another thread, could miss its end. */
    private static Future<HttpClientResponse> send(HttpClientRequest request, CompletableFuture<Visit> visit) {
        return request.send().onSuccess(response -> take(response, visit));
    }

    private static void take(HttpClientResponse response, CompletableFuture<Visit> visit) {
        Visit seen =
                new Visit(response.statusCode(), response.getHeader("Location"), response.getHeader("Content-Type"));
        AtomicLong bytes = new AtomicLong();
        response.exceptionHandler(visit::completeExceptionally);
        response.endHandler(end -> visit.complete(seen));
        response.handler(piece -> {
            if (seen.leadsOn() || bytes.addAndGet(piece.length()) > MOST_BYTES) {
                visit.complete(seen);
            }
        });
    }
}
