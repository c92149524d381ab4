-- Organizations that turned out to be another one, from jp.hoshimori.organization.changed.v1.
CREATE TABLE merged_organization (
    organization_id uuid PRIMARY KEY,
    merged_into     uuid NOT NULL
);

ALTER TABLE merged_organization ENABLE ROW LEVEL SECURITY;
ALTER TABLE merged_organization FORCE ROW LEVEL SECURITY;
CREATE POLICY system_only ON merged_organization USING (current_setting('hoshimori.access', true) = 'system');

-- The organization that an id stands for by now: itself, or the one that it was merged into, however often. It holds
-- whatever it answers, as a merge does: what is written with the answer is written before the merge looks for it.
CREATE FUNCTION organization_that_goes_on(known uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    living uuid := known;
    next   uuid;
BEGIN
    -- Longer than any chain of merges; one that went round would not end.
    FOR step IN 1..100 LOOP
        PERFORM pg_advisory_xact_lock(hashtextextended(living::text, 0));
        SELECT merged_into INTO next FROM merged_organization WHERE organization_id = living;
        EXIT WHEN next IS NULL;
        living := next;
    END LOOP;
    RETURN living;
END $$;
