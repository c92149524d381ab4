package jp.hoshimori.diagnosis.bulk;

/** How the rows of an upload are written. */
enum ImportFormat {
    CSV,
    NDJSON;

    static final String CSV_TYPE = "text/csv";
    static final String NDJSON_TYPE = "application/x-ndjson";
}
