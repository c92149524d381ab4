-- People who still sign in for an organization that was merged are told so, whatever they ask for: an empty list would look
-- like a loss.

-- The organization that goes on in the place of one that was merged, however often; null for one that was not. Asked in the
-- statement that says for whom a transaction runs. It looks over the wall between organizations, into nothing but this.
CREATE FUNCTION organization_merged_into(known uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE STRICT AS $$
DECLARE
    access_before text := current_setting('hoshimori.access', true);
    living        uuid;
BEGIN
    PERFORM set_config('hoshimori.access', 'system', true);
    living := organization_that_goes_on(known);
    PERFORM set_config('hoshimori.access', coalesce(access_before, ''), true);
    RETURN nullif(living, known);
END $$;

-- As before, and it says which one goes on.
CREATE OR REPLACE FUNCTION refuse_merged_organization() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('hoshimori.merging'), merging_lock(NEW.organization_id));
    IF EXISTS (SELECT FROM organization_view
                WHERE organization_id = NEW.organization_id AND merged_into IS NOT NULL) THEN
        RAISE EXCEPTION 'the organization was merged into another one'
            USING ERRCODE = 'HM410', DETAIL = organization_merged_into(NEW.organization_id)::text;
    END IF;
    RETURN NEW;
END $$;
