-- The first answer to each creating request that carried a key, for as long as a caller may ask again.
CREATE TABLE idempotency_key (
    caller      text        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    status      smallint    NOT NULL,
    location    text,
    etag        text,
    language    text        NOT NULL,
    body        bytea       NOT NULL,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);

CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);
