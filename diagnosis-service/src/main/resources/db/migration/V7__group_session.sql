-- Group sessions: an organizer opens one, participants answer with its code, the organizer sees totals.
CREATE TABLE group_session (
    id              uuid        PRIMARY KEY,
    -- The organizer's.
    organization_id uuid        NOT NULL,
    code            text        NOT NULL CHECK (code ~ '^[0-9A-Z]{6}$'),
    title           text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 100),
    questionnaire   text        NOT NULL CHECK (questionnaire ~ '^[a-z0-9]{1,20}-[0-9]{1,9}\.[0-9]{1,9}$'),
    opened_at       timestamptz NOT NULL,
    closes_at       timestamptz NOT NULL CHECK (closes_at > opened_at),
    -- Null while it is open, and for the short while until a job notes that closes_at has passed.
    closed_at       timestamptz CHECK (closed_at BETWEEN opened_at AND closes_at),
    participants    integer     NOT NULL DEFAULT 0 CHECK (participants >= 0)
);

-- A code names one open session; it may be given out again when that has closed.
CREATE UNIQUE INDEX group_session_open_code ON group_session (code) WHERE closed_at IS NULL;

-- Serves an organizer's list, the latest first, page by page.
CREATE INDEX group_session_by_organization ON group_session (organization_id, opened_at DESC, id DESC);

-- Serve noting that the time of a session is over, and forgetting it later.
CREATE INDEX group_session_ending ON group_session (closes_at) WHERE closed_at IS NULL;
CREATE INDEX group_session_closed ON group_session (closed_at) WHERE closed_at IS NOT NULL;

ALTER TABLE group_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE group_session FORCE ROW LEVEL SECURITY;
CREATE POLICY group_session_of_organizer ON group_session
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

-- What each participant answered, to be added up and never to be shown: nothing here leads to the participant's own
-- diagnosis, and nothing there leads here.
CREATE TABLE group_session_sheet (
    group_session_id uuid       NOT NULL REFERENCES group_session ON DELETE CASCADE,
    -- In the order of joining, from 1 without a gap: the first ten stay the first ten.
    number           integer    NOT NULL CHECK (number > 0),
    -- Coded as in diagnosis.answers.
    answers          smallint[] NOT NULL CHECK (array_ndims(answers) = 1
                                                AND array_position(answers, NULL) IS NULL
                                                AND 1 <= ALL (answers) AND 4 >= ALL (answers)),
    score            smallint   NOT NULL,
    band             text       NOT NULL CHECK (band ~ '^[A-Z][A-Z_]{0,63}$'),
    PRIMARY KEY (group_session_id, number)
);

ALTER TABLE group_session_sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE group_session_sheet FORCE ROW LEVEL SECURITY;
-- No organization sees a sheet, the organizer's least of all.
CREATE POLICY group_session_sheet_of_nobody ON group_session_sheet
    USING (current_setting('hoshimori.access', true) = 'system');

-- How many codes that open nothing were tried in each minute: in all, in bucket -1, and by each of 65,536 buckets of
-- network addresses. An address cannot be told from its bucket. Worth nothing after a crash, hence unlogged.
CREATE UNLOGGED TABLE group_session_wrong_code (
    minute timestamptz NOT NULL,
    bucket integer     NOT NULL CHECK (bucket BETWEEN -1 AND 65535),
    tried  integer     NOT NULL CHECK (tried > 0),
    PRIMARY KEY (minute, bucket)
);
