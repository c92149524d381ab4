-- How the answers of several sites became those of the whole company; null for a company that answered as one.
ALTER TABLE diagnosis ADD COLUMN aggregation text CHECK (aggregation ~ '^[A-Z][A-Z_]{0,63}$');

-- What each site answered to a diagnosis that was made of several.
CREATE TABLE diagnosis_site (
    diagnosis_id    uuid        NOT NULL REFERENCES diagnosis ON DELETE CASCADE,
    number          smallint    NOT NULL CHECK (number BETWEEN 1 AND 50),
    -- The diagnosis's owner, so that each row is walled by itself.
    organization_id uuid,
    name            text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    -- As in diagnosis.
    answers         smallint[]  NOT NULL CHECK (array_ndims(answers) = 1
                                                AND array_position(answers, NULL) IS NULL
                                                AND 1 <= ALL (answers) AND 4 >= ALL (answers)),
    score           smallint    NOT NULL,
    PRIMARY KEY (diagnosis_id, number)
);

-- Diagnoses that are still being answered, and those that were: a finished draft only says which diagnosis it became.
CREATE TABLE diagnosis_draft (
    -- Random as a whole, since it is all that guards an anonymous draft.
    id              uuid        PRIMARY KEY,
    organization_id uuid,
    questionnaire   text        NOT NULL CHECK (questionnaire ~ '^[a-z0-9]{1,20}-[0-9]{1,9}\.[0-9]{1,9}$'),
    industry        text        CHECK (industry ~ '^[A-T]$'),
    employee_band   text        CHECK (employee_band ~ '^EMPLOYEES_[0-9]+_([0-9]+|OR_MORE)$'),
    prefecture      text        CHECK (prefecture ~ '^[0-4][0-9]$'),
    -- The diagnosis whose answers it began with; nothing hangs on that one still being there.
    prefilled_from  uuid,
    aggregation     text        CHECK (aggregation ~ '^[A-Z][A-Z_]{0,63}$'),
    -- A draft goes with the diagnosis that it became.
    diagnosis_id    uuid        REFERENCES diagnosis ON DELETE CASCADE,
    saved_at        timestamptz NOT NULL
);

-- The answers so far: one sheet for the company, numbered 0, or one for each of its sites, from 1.
CREATE TABLE diagnosis_draft_sheet (
    draft_id        uuid        NOT NULL REFERENCES diagnosis_draft ON DELETE CASCADE,
    site            smallint    NOT NULL CHECK (site BETWEEN 0 AND 50),
    organization_id uuid,
    name            text        CHECK (char_length(name) BETWEEN 1 AND 100),
    -- One slot a question, in the questionnaire's order; 0 while it is not answered. A save changes its own slot only.
    answers         smallint[]  NOT NULL CHECK (array_ndims(answers) = 1
                                                AND array_position(answers, NULL) IS NULL
                                                AND 0 <= ALL (answers) AND 4 >= ALL (answers)),
    PRIMARY KEY (draft_id, site),
    CHECK ((site = 0) = (name IS NULL))
);

-- Serves forgetting drafts that nobody goes on with.
CREATE INDEX diagnosis_draft_by_saving ON diagnosis_draft (saved_at);
-- Serves an organization's wish to be forgotten.
CREATE INDEX diagnosis_draft_by_organization ON diagnosis_draft (organization_id) WHERE organization_id IS NOT NULL;
-- Serves the deletion of a diagnosis.
CREATE INDEX diagnosis_draft_by_diagnosis ON diagnosis_draft (diagnosis_id) WHERE diagnosis_id IS NOT NULL;

ALTER TABLE diagnosis_site ENABLE ROW LEVEL SECURITY;
ALTER TABLE diagnosis_site FORCE ROW LEVEL SECURITY;
CREATE POLICY diagnosis_site_of_organization ON diagnosis_site
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id IS NULL
                    OR organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

ALTER TABLE diagnosis_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE diagnosis_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY diagnosis_draft_of_organization ON diagnosis_draft
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id IS NULL
                    OR organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

ALTER TABLE diagnosis_draft_sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE diagnosis_draft_sheet FORCE ROW LEVEL SECURITY;
CREATE POLICY diagnosis_draft_sheet_of_organization ON diagnosis_draft_sheet
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id IS NULL
                    OR organization_id::text = current_setting('hoshimori.organization_id', true)
           END);
