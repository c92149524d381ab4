-- The organization that an id stands for by now: itself, or the one that it was merged into, however often. Sees what its
-- transaction sees, hence to be asked by those who work for the system. For news that was sent before a merge and arrives
-- after it. The share lock waits for a merge that is going on, and keeps the next one waiting for what is written with the
-- answer.
CREATE FUNCTION organization_that_goes_on(known uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    living uuid := known;
    next   uuid;
BEGIN
    LOOP
        SELECT merged_into INTO next FROM organization WHERE organization_id = living FOR SHARE;
        EXIT WHEN next IS NULL;
        living := next;
    END LOOP;
    RETURN living;
END $$;
