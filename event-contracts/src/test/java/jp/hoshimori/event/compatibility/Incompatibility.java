package jp.hoshimori.event.compatibility;

/**
 * One change of a schema that breaks readers.
 *
 * @param pointer the JSON Pointer of the changed keyword, in the schema
 * @param reason what changed
 * @param broken whom it breaks
 */
record Incompatibility(String pointer, String reason, Broken broken) {

    @Override
    public String toString() {
        return "%s: %s. This breaks %s: make it a new version of the event.".formatted(pointer, reason, broken);
    }
}
