package jp.hoshimori.event.compatibility;

import java.util.stream.Stream;

/** The fields that every event has. */
final class RequiredRule implements KeywordRule {

    @Override
    public Stream<Incompatibility> check(SchemaPair schema, SchemaPair keyword) {
        Differences differences = Differences.between(keyword.released(), keyword.current());
        return Stream.concat(
                differences.removed().stream()
                        .map(name -> keyword.breaks(Broken.DEPLOYED_READERS, name + " is no longer required")),
                differences.added().stream()
                        .map(name -> keyword.breaks(Broken.NEW_READERS, name + " is newly required")));
    }
}
