package jp.hoshimori.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts and what each needs: acts on all of them side by side, each as soon as those it depends on are done.
 *
 * <p>The parts are listed so that what a part needs stands before it.
 */
final class PartGraph {

    private final List<Part> parts;

    PartGraph(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Acts on each part after those it needs; throws the first failure at once, while others may still be busy. */
    void forward(Consumer<Part> action) {
        walk(parts, Part::needs, action);
    }

    /** Acts on each part after those that need it, and on all of them even if some fail; then throws a failure. */
    void backward(Consumer<Part> action) {
        List<Part> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
        walk(reversed, this::neededBy, part -> collect(failures, () -> action.accept(part)));
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
    }

    private static void collect(Queue<RuntimeException> failures, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    private Set<String> neededBy(Part needed) {
        return parts.stream()
                .filter(part -> part.needs().contains(needed.name()))
                .map(Part::name)
                .collect(Collectors.toSet());
    }

    private static void walk(List<Part> order, Function<Part, Set<String>> before, Consumer<Part> action) {
        ExecutorService threads = Executors.newFixedThreadPool(order.size());
        try {
            awaitAll(schedule(order, before, action, threads));
        } finally {
            threads.shutdown();
        }
    }

    private static List<CompletableFuture<Void>> schedule(
            List<Part> order, Function<Part, Set<String>> before, Consumer<Part> action, ExecutorService threads) {
        Map<String, CompletableFuture<Void>> done = new LinkedHashMap<>();
        for (Part part : order) {
            CompletableFuture<Void> ready = allOf(
                    before.apply(part).stream().map(name -> known(done, name)).toList());
            done.put(part.name(), ready.thenRunAsync(() -> action.accept(part), threads));
        }
        return List.copyOf(done.values());
    }

    private static CompletableFuture<Void> known(Map<String, CompletableFuture<Void>> done, String name) {
        CompletableFuture<Void> future = done.get(name);
        if (future == null) {
            throw new IllegalStateException(name + " is needed but not listed before");
        }
        return future;
    }

    private static void awaitAll(List<CompletableFuture<Void>> futures) {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        futures.forEach(future -> future.exceptionally(failure -> {
            failed.completeExceptionally(failure);
            return null;
        }));
        try {
            CompletableFuture.anyOf(failed, allOf(futures)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static CompletableFuture<Void> allOf(List<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }
}
