-- People who still sign in for an organization that was merged are told so, whatever they ask for: an empty list would look
-- like a loss.

-- The organization that goes on in the place of one that was merged, however often; null for one that was not. Asked in the
-- statement that says for whom a transaction runs. It looks over the wall between organizations, into nothing but this.
-- It locks nothing: whoever reads does not wait for a merge.
CREATE FUNCTION organization_merged_into(known uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE STRICT AS $$
DECLARE
    access_before text := current_setting('hoshimori.access', true);
    living        uuid := known;
    next          uuid;
BEGIN
    PERFORM set_config('hoshimori.access', 'system', true);
    -- Longer than any chain of merges; one that went round would not end.
    FOR step IN 1..100 LOOP
        SELECT merged_into INTO next FROM organization_view WHERE organization_id = living;
        EXIT WHEN next IS NULL;
        living := next;
    END LOOP;
    PERFORM set_config('hoshimori.access', coalesce(access_before, ''), true);
    RETURN nullif(living, known);
END $$;
