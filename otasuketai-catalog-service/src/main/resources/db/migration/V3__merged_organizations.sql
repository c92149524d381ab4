-- The organization that this one turned out to be, once an operator has merged the two.
ALTER TABLE organization_view ADD COLUMN merged_into uuid;

-- The organization that an id stands for by now: itself, or the one that it was merged into, however often. For news that
-- was sent before a merge and arrives after it. The share lock waits for a merge that is being heard of, and keeps the next
-- one waiting for what is written with the answer.
CREATE FUNCTION organization_that_goes_on(known uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    living uuid := known;
    next   uuid;
BEGIN
    -- Longer than any chain of merges; one that went round would not end.
    FOR step IN 1..100 LOOP
        SELECT merged_into INTO next FROM organization_view WHERE organization_id = living FOR SHARE;
        EXIT WHEN next IS NULL;
        living := next;
    END LOOP;
    RETURN living;
END $$;
