package jp.hoshimori.event.compatibility;

import java.util.stream.Stream;

/** A number that limits from above or from below. */
enum BoundRule implements KeywordRule {
    UPPER(1),
    LOWER(-1);

    private final int wideningSign;

    BoundRule(int wideningSign) {
        this.wideningSign = wideningSign;
    }

    @Override
    public Stream<Incompatibility> check(SchemaPair schema, SchemaPair keyword) {
        int moved =
                keyword.current().decimalValue().compareTo(keyword.released().decimalValue());
        if (moved == 0) {
            return Stream.empty();
        }
        boolean widened = Integer.signum(moved) == wideningSign;
        String reason =
                "%s from %s to %s".formatted(widened ? "widened" : "narrowed", keyword.released(), keyword.current());
        return Stream.of(keyword.breaks(widened ? Broken.DEPLOYED_READERS : Broken.NEW_READERS, reason));
    }
}
