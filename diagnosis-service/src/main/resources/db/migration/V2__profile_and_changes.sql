-- What groups a company with others like it, as far as it was said with the answers.
ALTER TABLE diagnosis
    ADD COLUMN industry      text CHECK (industry ~ '^[A-T]$'),
    ADD COLUMN employee_band text CHECK (employee_band ~ '^EMPLOYEES_[0-9]+_([0-9]+|OR_MORE)$'),
    ADD COLUMN prefecture    text CHECK (prefecture ~ '^[0-4][0-9]$'),
    -- When the row last changed, for those who keep a copy of an organization's diagnoses.
    ADD COLUMN updated_at    timestamptz,
    -- The transaction that wrote the row. Everything below pg_snapshot_xmin(pg_current_snapshot()) is there to stay,
    -- so that a reader who goes on from a number it has seen misses nothing.
    ADD COLUMN written_in    bigint;

UPDATE diagnosis SET updated_at = completed_at, written_in = pg_current_xact_id()::text::bigint;

ALTER TABLE diagnosis
    ALTER COLUMN updated_at SET NOT NULL,
    ALTER COLUMN written_in SET NOT NULL,
    ALTER COLUMN written_in SET DEFAULT pg_current_xact_id()::text::bigint;

-- Serves those who read on from what they have read.
CREATE INDEX diagnosis_by_writing ON diagnosis (written_in);

-- Serves partners who fetch what changed since they last asked.
CREATE INDEX diagnosis_by_change ON diagnosis (organization_id, updated_at, id) WHERE organization_id IS NOT NULL;

-- Serves forgetting what nobody claimed.
CREATE INDEX diagnosis_unclaimed ON diagnosis (completed_at) WHERE organization_id IS NULL;
