package jp.hoshimori.endtoend.compose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says in words in what a set of names differs from the one it should be. */
final class Difference {

    private Difference() {}

    static List<String> of(String whose, Set<String> actual, Set<String> expected) {
        return Stream.concat(
                        without(actual, expected).stream().map(name -> whose + " has " + name + " too many"),
                        without(expected, actual).stream().map(name -> whose + " lacks " + name))
                .toList();
    }

    private static Set<String> without(Set<String> ones, Set<String> others) {
        Set<String> rest = new TreeSet<>(ones);
        rest.removeAll(others);
        return rest;
    }
}
