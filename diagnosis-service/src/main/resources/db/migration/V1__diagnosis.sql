-- Completed diagnoses. A row never changes after it is written, except that it may find its owner later.
CREATE TABLE diagnosis (
    id              uuid        PRIMARY KEY,
    -- Null while nobody owns it: whoever knows the id may read it.
    organization_id uuid,
    questionnaire   text        NOT NULL CHECK (questionnaire ~ '^[a-z0-9]{1,20}-[0-9]{1,9}\.[0-9]{1,9}$'),
    -- One entry a question, in the questionnaire's order:
    -- 1 IMPLEMENTED, 2 PARTIAL, 3 NOT_IMPLEMENTED, 4 UNKNOWN.
    answers         smallint[]  NOT NULL CHECK (array_ndims(answers) = 1
                                                AND array_position(answers, NULL) IS NULL
                                                AND 1 <= ALL (answers) AND 4 >= ALL (answers)),
    score           smallint    NOT NULL,
    band            text        NOT NULL CHECK (band ~ '^[A-Z][A-Z_]{0,63}$'),
    -- One entry a part, in the questionnaire's order; they add up to the score.
    part_scores     smallint[]  NOT NULL CHECK (array_ndims(part_scores) = 1
                                                AND array_position(part_scores, NULL) IS NULL),
    completed_at    timestamptz NOT NULL,
    version         bigint      NOT NULL DEFAULT 0 CHECK (version >= 0)
);

-- Serves an organization's list, the latest first, page by page.
CREATE INDEX diagnosis_by_organization ON diagnosis (organization_id, completed_at DESC, id DESC)
    WHERE organization_id IS NOT NULL;

ALTER TABLE diagnosis ENABLE ROW LEVEL SECURITY;
-- The service owns the table, and the owner too shall see only what its transaction is for.
ALTER TABLE diagnosis FORCE ROW LEVEL SECURITY;

-- A CASE and not an OR: the planner takes an OR on organization_id to be independent of a query's own condition on it,
-- expects next to no rows, and sorts all of an organization's diagnoses instead of reading the first few in order.
CREATE POLICY diagnosis_of_organization ON diagnosis
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id IS NULL
                    OR organization_id::text = current_setting('hoshimori.organization_id', true)
           END);
