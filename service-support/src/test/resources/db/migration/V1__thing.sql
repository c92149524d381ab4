CREATE TABLE thing (
    id              uuid PRIMARY KEY,
    organization_id uuid   NOT NULL,
    name            text   NOT NULL UNIQUE,
    version         bigint NOT NULL
);

ALTER TABLE thing ENABLE ROW LEVEL SECURITY;
ALTER TABLE thing FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON thing
    USING (organization_id::text = current_setting('hoshimori.organization_id', true)
           OR current_setting('hoshimori.access', true) = 'system');

CREATE TABLE effect (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid   NOT NULL,
    subject  text   NOT NULL,
    sequence bigint NOT NULL
);

-- No organization is merged here.
CREATE FUNCTION organization_merged_into(known uuid) RETURNS uuid LANGUAGE sql STRICT AS 'SELECT NULL::uuid';
