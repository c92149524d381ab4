package jp.hoshimori.event.compatibility;

import java.util.stream.Stream;

/** A keyword whose value says neither more nor less than itself: format, pattern, const, and every unknown one. */
final class ExactRule implements KeywordRule {

    @Override
    public Stream<Incompatibility> check(SchemaPair schema, SchemaPair keyword) {
        if (keyword.isUnchanged()) {
            return Stream.empty();
        }
        String reason = "changed from %s to %s".formatted(keyword.released(), keyword.current());
        return Stream.of(keyword.breaks(Broken.ALL_READERS, reason));
    }
}
