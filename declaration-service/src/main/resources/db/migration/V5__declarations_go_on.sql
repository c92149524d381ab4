-- Declarations step up, end, expire and are made anew; what two stars rest on is known here; and the numbers that other
-- systems gave are on record.

ALTER TABLE declaration
    ADD COLUMN previous_number text,
    ADD CONSTRAINT declaration_previous_number_check CHECK (previous_number ~ '^[0-9]{11}$');

-- Serves the job that ends what has expired. Where declarations do not expire, it is empty.
CREATE INDEX declaration_expiring ON declaration (expires_at) WHERE status = 'STANDING' AND expires_at IS NOT NULL;

-- The diagnoses that organizations completed, as they were heard of.
CREATE TABLE completed_diagnosis (
    diagnosis_id    uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    questionnaire   text        NOT NULL,
    score           integer     NOT NULL,
    completed_at    timestamptz NOT NULL
);

-- Serves an organization's newest diagnosis.
CREATE INDEX completed_diagnosis_by_organization ON completed_diagnosis (organization_id, completed_at DESC, diagnosis_id DESC);

ALTER TABLE completed_diagnosis ENABLE ROW LEVEL SECURITY;
ALTER TABLE completed_diagnosis FORCE ROW LEVEL SECURITY;
CREATE POLICY completed_diagnosis_tenant ON completed_diagnosis USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

-- Numbers that other systems gave, as organizations say themselves. A number is one organization's, whoever says so first.
CREATE TABLE external_number (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL REFERENCES organization,
    number          text        NOT NULL,
    system          text        NOT NULL,
    star            text        NOT NULL,
    declared_on     date,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT external_number_key UNIQUE (number),
    CONSTRAINT external_number_check CHECK (number ~ '^[0-9]{11}$'),
    CONSTRAINT external_number_star_check CHECK (star IN ('ONE_STAR', 'TWO_STARS'))
);

-- Serves an organization's numbers, newest first: ids grow with time.
CREATE INDEX external_number_by_organization ON external_number (organization_id, id DESC);

ALTER TABLE external_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE external_number FORCE ROW LEVEL SECURITY;
CREATE POLICY external_number_tenant ON external_number USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
