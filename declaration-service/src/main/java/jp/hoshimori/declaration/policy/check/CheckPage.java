package jp.hoshimori.declaration.policy.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.hoshimori.declaration.policy.check.model.AddressGuard;
import jp.hoshimori.declaration.policy.check.model.AddressRefusal;
import jp.hoshimori.declaration.policy.check.model.PageAddress;
import jp.hoshimori.declaration.policy.check.model.RefusedAddressException;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Looks whether anyone on the internet can read a page, without touching anything that is not on the internet. */
@ApplicationScoped
public class CheckPage {

    private static final int MOST_REDIRECTS = 3;
    private static final int OK = 200;

    private final HostResolver resolver;
    private final PageVisitor visitor;
    private final ExecutorService threads;
    private final Semaphore desks;
    private final Duration timeout;
    private final boolean plainHttp;
    private final Set<String> allowed;

    CheckPage(HostResolver resolver, PageVisitor visitor, ExecutorService threads, CheckConfig config) {
        this.resolver = resolver;
        this.visitor = visitor;
        this.threads = threads;
        this.desks = new Semaphore(config.atOnce());
        this.timeout = config.timeout();
        this.plainHttp = config.plainHttp();
        this.allowed = Set.copyOf(config.allowedAddresses().orElse(List.of()));
    }

    /**
     * Passes when the page can be read.
     *
     * @throws RefusedAddressException saying why it is refused
     * @throws ProblemException 503 when too many others are being looked at
     */
    public void check(PageAddress page) throws RefusedAddressException {
        if (!desks.tryAcquire()) {
            throw busy();
        }
        try {
            follow(page, System.nanoTime() + timeout.toNanos());
        } finally {
            desks.release();
        }
    }

    private void follow(PageAddress page, long deadline) throws RefusedAddressException {
        PageAddress present = page;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Visit visit = visitor.visit(present, vetted(present, deadline), left(deadline));
            if (!visit.leadsOn()) {
                requirePage(visit);
                return;
            }
            present = present.redirected(visit.location());
        }
        throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_TOO_MANY_REDIRECTS);
    }

    private static void requirePage(Visit visit) throws RefusedAddressException {
        if (visit.status() != OK) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_STATUS);
        }
        if (!visit.isPage()) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_CONTENT_TYPE);
        }
    }

    /** The address to connect to, once every address of the name has passed: one bad one spoils them all. */
    private InetAddress vetted(PageAddress page, long deadline) throws RefusedAddressException {
        List<InetAddress> addresses = resolved(page.host(), deadline);
        if (!addresses.stream().allMatch(address -> allowed.contains(address.getHostAddress()))) {
            requireOrdinary(page);
            if (!addresses.stream().allMatch(AddressGuard::isPublic)) {
                throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_INTERNAL);
            }
        }
        return addresses.get(0);
    }

    private void requireOrdinary(PageAddress page) throws RefusedAddressException {
        if (!page.secure() && !plainHttp) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_SCHEME);
        }
        if (!page.hasUsualPort()) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_PORT);
        }
    }

    private List<InetAddress> resolved(String host, long deadline) throws RefusedAddressException {
        Future<List<InetAddress>> lookup = threads.submit(() -> resolver.addresses(host));
        try {
            List<InetAddress> addresses = lookup.get(left(deadline).toMillis(), TimeUnit.MILLISECONDS);
            if (!addresses.isEmpty()) {
                return addresses;
            }
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_UNRESOLVED);
        } catch (TimeoutException late) {
            lookup.cancel(true);
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_TIMEOUT);
        } catch (ExecutionException failed) {
            throw failure(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_TIMEOUT);
        }
    }

    private static RefusedAddressException failure(ExecutionException failed) {
        if (failed.getCause() instanceof UnknownHostException) {
            return new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_UNRESOLVED);
        }
        throw new IllegalStateException("A name could not be looked up", failed);
    }

    private static Duration left(long deadline) throws RefusedAddressException {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.toMillis() <= 0) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_TIMEOUT);
        }
        return left;
    }

    private static ProblemException busy() {
        return new ProblemException(
                CommonProblems.UNAVAILABLE,
                LocalizedText.of(
                        "ほかのページを確かめています。数秒おいてもう一度お試しください。",
                        "Other pages are being looked at. Try again in a few seconds."),
                List.of(),
                Map.of(HttpHeaders.RETRY_AFTER, "5"));
    }
}
