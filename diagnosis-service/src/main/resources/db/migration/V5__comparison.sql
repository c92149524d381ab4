-- What is known of organizations, from jp.hoshimori.organization.registered.v1: as much as groups one with its like.
CREATE TABLE organization_view (
    organization_id uuid        PRIMARY KEY,
    industry        text        NOT NULL,
    employee_band   text        NOT NULL,
    prefecture      text        NOT NULL,
    registered_at   timestamptz NOT NULL
);

ALTER TABLE organization_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_view FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON organization_view
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

-- Many diagnoses may be written by one transaction: reading on must be possible within it too.
DROP INDEX diagnosis_by_writing;
CREATE INDEX diagnosis_by_writing ON diagnosis (written_in, id);

-- A diagnosis that finds its owner is read again by those who read on, for it has become another respondent's.
CREATE FUNCTION diagnosis_is_written_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.written_in := pg_current_xact_id()::text::bigint;
    RETURN NEW;
END $$;

CREATE TRIGGER diagnosis_finds_its_owner BEFORE UPDATE OF organization_id ON diagnosis
    FOR EACH ROW WHEN (OLD.organization_id IS DISTINCT FROM NEW.organization_id)
    EXECUTE FUNCTION diagnosis_is_written_anew();

-- Which diagnosis is counted for a respondent, and in which group, so that a later one takes its place. It goes with
-- its diagnosis; what it added to the cells stays there and has no name.
CREATE TABLE counted_respondent (
    -- The organization, or the diagnosis itself while nobody owns it.
    respondent_id   uuid    NOT NULL,
    questionnaire   text    NOT NULL,
    -- ALL, or a month in Japan such as 2026-04.
    period          text    NOT NULL CHECK (period ~ '^(ALL|[0-9]{4}-[0-9]{2})$'),
    organization_id uuid,
    diagnosis_id    uuid    NOT NULL REFERENCES diagnosis ON DELETE CASCADE,
    industry        text,
    employee_band   text,
    prefecture      text,
    -- Which change of the cells counted it.
    sequence        bigint  NOT NULL,
    -- Its organization's profile became known or changed since.
    stale           boolean NOT NULL DEFAULT false,
    PRIMARY KEY (respondent_id, questionnaire, period)
);

-- Serves the removal of a diagnosis.
CREATE INDEX counted_by_diagnosis ON counted_respondent (diagnosis_id);

-- Serves counting anew.
CREATE INDEX counted_stale ON counted_respondent (diagnosis_id) WHERE stale;

ALTER TABLE counted_respondent ENABLE ROW LEVEL SECURITY;
ALTER TABLE counted_respondent FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON counted_respondent
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

-- How the respondents of each group answered. It holds nobody's answers, and so is nobody's own.
CREATE TABLE comparison_cell (
    period        text        NOT NULL,
    questionnaire text        NOT NULL,
    -- A code, or ALL where the group is not narrowed.
    industry      text        NOT NULL,
    employee_band text        NOT NULL,
    prefecture    text        NOT NULL,
    respondents   integer     NOT NULL CHECK (respondents >= 0),
    -- How many reached each total, from the edition's lowest to its highest.
    totals        integer[]   NOT NULL,
    -- Four numbers a question: IMPLEMENTED, PARTIAL, NOT_IMPLEMENTED, UNKNOWN.
    answers       integer[]   NOT NULL,
    -- The same as it is shown: it moves on only after enough respondents have changed together.
    shown_totals  integer[],
    shown_answers integer[],
    shown_at      bigint      NOT NULL,
    unshown       integer     NOT NULL CHECK (unshown >= 0),
    changed_at    timestamptz NOT NULL,
    PRIMARY KEY (period, questionnaire, industry, employee_band, prefecture)
);

-- How far diagnoses have been counted: one row.
CREATE TABLE comparison_progress (
    one          boolean PRIMARY KEY DEFAULT true CHECK (one),
    written_in   bigint  NOT NULL,
    diagnosis_id uuid    NOT NULL,
    sequence     bigint  NOT NULL
);

INSERT INTO comparison_progress (written_in, diagnosis_id, sequence)
VALUES (0, '00000000-0000-0000-0000-000000000000', 0);

-- Public statistics: what was published of a month, once and for all.
CREATE TABLE published_statistic (
    month         text        NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
    questionnaire text        NOT NULL,
    dimension     text        NOT NULL CHECK (dimension IN ('ALL', 'INDUSTRY', 'EMPLOYEE_BAND', 'PREFECTURE')),
    -- A code, NOT_STATED, or ALL.
    code          text        NOT NULL,
    -- Nothing smaller is ever published.
    respondents   integer     NOT NULL CHECK (respondents >= 20),
    -- The sum of all totals.
    points        bigint      NOT NULL,
    bands         text[]      NOT NULL,
    in_band       integer[]   NOT NULL CHECK (cardinality(in_band) = cardinality(bands)),
    published_at  timestamptz NOT NULL,
    PRIMARY KEY (month, questionnaire, dimension, code)
);
