-- What organizations let others do, as declaration-service has told it.
CREATE TABLE access_grant (
    grant_id                uuid        PRIMARY KEY,
    organization_id         uuid        NOT NULL,
    grantee_organization_id uuid        NOT NULL,
    scopes                  text[]      NOT NULL,
    expires_at              timestamptz NOT NULL,
    revoked_at              timestamptz,
    -- The grant's own version: a smaller one is older news.
    version                 bigint      NOT NULL
);

-- Serves "who granted me this", and "did these".
CREATE INDEX access_grant_by_grantee ON access_grant (grantee_organization_id, organization_id);

ALTER TABLE access_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY access_grant_of_organization ON access_grant
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE current_setting('hoshimori.organization_id', true)
                    IN (organization_id::text, grantee_organization_id::text)
           END);

-- Work that goes on after its request was answered.
CREATE TABLE operation (
    id              uuid        PRIMARY KEY,
    -- Whose work it is: the organization of whoever asked for it.
    organization_id uuid        NOT NULL,
    kind            text        NOT NULL CHECK (kind = 'DIAGNOSIS_IMPORT'),
    state           text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'SUCCEEDED', 'CANCELLED', 'FAILED')),
    format          text        NOT NULL CHECK (format IN ('CSV', 'NDJSON')),
    -- The first line of a CSV file; null for NDJSON.
    header          text,
    charset         text        NOT NULL,
    rows_total      int         NOT NULL CHECK (rows_total >= 0),
    rows_accepted   int         NOT NULL DEFAULT 0,
    rows_repeated   int         NOT NULL DEFAULT 0,
    rows_rejected   int         NOT NULL DEFAULT 0,
    -- How often the piece that is next has failed.
    failures        smallint    NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    started_at      timestamptz,
    ended_at        timestamptz,
    version         bigint      NOT NULL DEFAULT 0,
    CHECK ((ended_at IS NULL) = (state IN ('WAITING', 'RUNNING')))
);

-- Serves the workers: what is not ended, an organization's oldest first. Small, for work ends.
CREATE INDEX operation_unfinished ON operation (organization_id, created_at, id) WHERE ended_at IS NULL;
-- Serves forgetting.
CREATE INDEX operation_ended ON operation (ended_at) WHERE ended_at IS NOT NULL;

-- Apart from the operation, whose row a worker holds for as long as a batch takes: asking to stop need not wait.
CREATE TABLE operation_cancellation (
    operation_id    uuid        PRIMARY KEY REFERENCES operation ON DELETE CASCADE,
    organization_id uuid        NOT NULL,
    requested_at    timestamptz NOT NULL
);

-- What was uploaded and is still to be done: whole lines, so that each piece can be read by itself.
CREATE TABLE operation_piece (
    operation_id    uuid  NOT NULL REFERENCES operation ON DELETE CASCADE,
    number          int   NOT NULL,
    organization_id uuid  NOT NULL,
    first_line      int   NOT NULL,
    content         bytea NOT NULL,
    PRIMARY KEY (operation_id, number)
);
-- Read once and deleted: compressing it costs more than it saves.
ALTER TABLE operation_piece ALTER COLUMN content SET STORAGE EXTERNAL;

-- What became of each row of an import. The accepted ones stay when the operation is forgotten: they say which of a
-- partner's own ids are there already.
CREATE TABLE import_row (
    operation_id    uuid     NOT NULL,
    line            int      NOT NULL,
    -- Whose import it was, and whose ids these are; not whose diagnosis it is.
    organization_id uuid     NOT NULL,
    outcome         text     NOT NULL CHECK (outcome IN ('ACCEPTED', 'ALREADY_THERE', 'REJECTED')),
    external_id     text     CHECK (external_id ~ '^[A-Za-z0-9._:-]{1,64}$'),
    diagnosis_id    uuid,
    -- Each a code and, where there is one, a column: 'UNKNOWN_ANSWER q7'.
    errors          text[],
    PRIMARY KEY (operation_id, line),
    CHECK ((outcome = 'REJECTED') = (diagnosis_id IS NULL)),
    CHECK ((outcome = 'REJECTED') = (errors IS NOT NULL)),
    CHECK (outcome = 'REJECTED' OR external_id IS NOT NULL)
);

-- A partner's id names one diagnosis, however often it is sent.
CREATE UNIQUE INDEX import_row_accepted ON import_row (organization_id, external_id) WHERE outcome = 'ACCEPTED';
-- Serves the list of what was not accepted, and forgetting it.
CREATE INDEX import_row_by_outcome ON import_row (operation_id, outcome, line) WHERE outcome <> 'ACCEPTED';

ALTER TABLE operation ENABLE ROW LEVEL SECURITY;
ALTER TABLE operation FORCE ROW LEVEL SECURITY;
CREATE POLICY operation_of_organization ON operation
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

ALTER TABLE operation_cancellation ENABLE ROW LEVEL SECURITY;
ALTER TABLE operation_cancellation FORCE ROW LEVEL SECURITY;
CREATE POLICY operation_cancellation_of_organization ON operation_cancellation
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

ALTER TABLE operation_piece ENABLE ROW LEVEL SECURITY;
ALTER TABLE operation_piece FORCE ROW LEVEL SECURITY;
CREATE POLICY operation_piece_of_organization ON operation_piece
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

ALTER TABLE import_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_row FORCE ROW LEVEL SECURITY;
CREATE POLICY import_row_of_organization ON import_row
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);
