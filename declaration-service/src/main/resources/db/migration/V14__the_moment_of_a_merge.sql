-- Whether an organization goes on: so does one that nobody has registered, and not one that was merged into another one. The
-- share lock waits for a merge that is going on, and keeps the next one waiting for what is written with the answer. It looks
-- over the wall between organizations and therefore says yes or no and nothing more.
CREATE FUNCTION organization_goes_on(known uuid) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    access_before text := current_setting('hoshimori.access', true);
    merged        uuid;
BEGIN
    PERFORM set_config('hoshimori.access', 'system', true);
    SELECT merged_into INTO merged FROM organization WHERE organization_id = known FOR SHARE;
    PERFORM set_config('hoshimori.access', coalesce(access_before, ''), true);
    RETURN merged IS NULL;
END $$;

-- Serves the look back from the organization that goes on to those that were merged into it.
CREATE INDEX organization_by_merged_into ON organization (merged_into) WHERE merged_into IS NOT NULL;
