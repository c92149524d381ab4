-- Events that a business transaction has decided on and Kafka has not acknowledged yet.
CREATE TABLE outbox (
    id                bigint GENERATED ALWAYS AS IDENTITY (CACHE 1) PRIMARY KEY,
    shard             smallint    NOT NULL CHECK (shard BETWEEN 0 AND 31),
    event_id          uuid        NOT NULL,
    topic             text        NOT NULL,
    type              text        NOT NULL,
    schema            text        NOT NULL,
    aggregate_id      text        NOT NULL,
    aggregate_version bigint      NOT NULL,
    traceparent       text,
    payload           bytea       NOT NULL,
    created_at        timestamptz NOT NULL
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

CREATE INDEX outbox_shard_id ON outbox (shard, id);

-- One row a shard, locked by the relay that publishes it and never changed.
CREATE TABLE outbox_shard (
    shard smallint PRIMARY KEY
);

INSERT INTO outbox_shard SELECT generate_series(0, 31);
