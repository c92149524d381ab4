package jp.hoshimori.event.compatibility;

import java.util.stream.Stream;

/** The values of a vocabulary; it may change only when it was released as growing. */
final class EnumRule implements KeywordRule {

    static final String GROWING = "x-growing-enum";

    @Override
    public Stream<Incompatibility> check(SchemaPair schema, SchemaPair keyword) {
        if (schema.released().path(GROWING).asBoolean()) {
            return Stream.empty();
        }
        Differences differences = Differences.between(keyword.released(), keyword.current());
        return Stream.concat(
                differences.added().stream()
                        .map(value -> keyword.breaks(Broken.DEPLOYED_READERS, value + " was added to a closed enum")),
                differences.removed().stream()
                        .map(value -> keyword.breaks(Broken.NEW_READERS, value + " was removed from a closed enum")));
    }
}
