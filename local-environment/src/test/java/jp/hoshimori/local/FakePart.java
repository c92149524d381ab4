package jp.hoshimori.local;

import java.util.OptionalLong;
import java.util.Set;

/** A part that does nothing. */
record FakePart(String name, Set<String> needs) implements Part {

    static FakePart of(String name, String... needs) {
        return new FakePart(name, Set.of(needs));
    }

    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public void kill() {}

    @Override
    public OptionalLong processId() {
        return OptionalLong.empty();
    }
}
