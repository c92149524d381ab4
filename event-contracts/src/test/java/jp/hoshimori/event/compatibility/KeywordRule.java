package jp.hoshimori.event.compatibility;

import java.util.stream.Stream;

/** What a change of one keyword means to readers. */
@FunctionalInterface
interface KeywordRule {

    /**
     * Answers what breaks.
     *
     * @param schema the schema that has the keyword
     * @param keyword the keyword's value on either side
     */
    Stream<Incompatibility> check(SchemaPair schema, SchemaPair keyword);

    /** Answers this rule for a constraint that can also be added or dropped as a whole. */
    default KeywordRule forConstraint() {
        return (schema, keyword) -> {
            if (keyword.isAdded()) {
                return Stream.of(keyword.breaks(Broken.NEW_READERS, "the constraint was added"));
            }
            if (keyword.isDropped()) {
                return Stream.of(keyword.breaks(Broken.DEPLOYED_READERS, "the constraint was dropped"));
            }
            return check(schema, keyword);
        };
    }
}
