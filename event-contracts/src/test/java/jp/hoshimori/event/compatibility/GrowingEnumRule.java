package jp.hoshimori.event.compatibility;

import java.util.stream.Stream;

/** The promise to readers that a vocabulary is closed; giving it up or making it later both come too late. */
final class GrowingEnumRule implements KeywordRule {

    @Override
    public Stream<Incompatibility> check(SchemaPair schema, SchemaPair keyword) {
        boolean before = keyword.released().asBoolean();
        boolean now = keyword.current().asBoolean();
        if (before == now) {
            return Stream.empty();
        }
        return Stream.of(
                now
                        ? keyword.breaks(Broken.DEPLOYED_READERS, "a closed enum became a growing one")
                        : keyword.breaks(Broken.NEW_READERS, "a growing enum became a closed one"));
    }
}
