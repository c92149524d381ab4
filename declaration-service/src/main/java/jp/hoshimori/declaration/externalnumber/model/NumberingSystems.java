package jp.hoshimori.declaration.externalnumber.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;

/**
 * The other systems whose numbers can be recorded.
 *
 * @param all the systems; no number is of two of them
 */
public record NumberingSystems(List<NumberingSystem> all) {

    public NumberingSystems {
        all = List.copyOf(all);
        if (all.stream().map(NumberingSystem::code).distinct().count() != all.size()) {
            throw new IllegalArgumentException("two numbering systems share a code");
        }
        for (NumberingSystem system : all) {
            requireApart(system, all);
        }
    }

    /** The system that a number is of; empty when it is of none of them. */
    public Optional<NumberingSystem> of(DeclarationNumber number) {
        return all.stream()
                .filter(system -> number.value().startsWith(system.prefix()))
                .findFirst();
    }

    /** The system of that code, which a number was recorded under. */
    public Optional<NumberingSystem> named(String code) {
        return all.stream().filter(system -> system.code().equals(code)).findFirst();
    }

    /** What numbers begin with, for people. */
    public String prefixes() {
        return all.stream().map(NumberingSystem::prefix).collect(Collectors.joining(", "));
    }

    private static void requireApart(NumberingSystem system, List<NumberingSystem> all) {
        boolean shared = all.stream()
                .filter(other -> !other.code().equals(system.code()))
                .anyMatch(other -> other.prefix().startsWith(system.prefix()));
        if (shared) {
            throw new IllegalArgumentException("a number of " + system.code() + " could be of another system too");
        }
    }
}
