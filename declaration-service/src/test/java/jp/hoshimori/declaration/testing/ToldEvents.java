package jp.hoshimori.declaration.testing;

import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.event.SupplierStarChanged;

/**
 * What requests and jobs have told others. What this service tells when it hears of a declaration does not count: that
 * comes whenever the consumer gets to it, in the middle of another test as likely as not.
 */
final class ToldEvents {

    /** The relay deletes what it has published, and the sequence of the outbox does not say who told what. */
    private static final String KEEP = """
            CREATE SCHEMA IF NOT EXISTS tests;
            CREATE TABLE IF NOT EXISTS tests.told (type text NOT NULL);
            CREATE OR REPLACE FUNCTION tests.keep_told() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
                BEGIN INSERT INTO tests.told VALUES (NEW.type); RETURN NULL; END $$;
            CREATE OR REPLACE TRIGGER keep_told AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION tests.keep_told()""";

    static {
        Rows.change(KEEP);
    }

    private ToldEvents() {}

    /** How many, since this was asked for the first time. */
    static long count() {
        return Storage.count("tests.told WHERE type NOT IN ('%s', '%s')"
                .formatted(SupplierStarChanged.TYPE.name(), MeasuresRequestChanged.TYPE.name()));
    }
}
