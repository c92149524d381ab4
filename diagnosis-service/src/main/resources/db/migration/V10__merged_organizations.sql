-- What belonged to an organization that was merged into another one goes along, and nothing is written for it afterwards.

-- The organization that an id stands for by now: itself, or the one that it was merged into, however often. To be asked by
-- those who work for the system.
CREATE FUNCTION organization_that_goes_on(known uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
    living uuid := known;
    next   uuid;
BEGIN
    -- Longer than any chain of merges; one that went round would not end.
    FOR step IN 1..100 LOOP
        SELECT merged_into INTO next FROM organization_view WHERE organization_id = living;
        EXIT WHEN next IS NULL;
        living := next;
    END LOOP;
    RETURN living;
END $$;

-- Whoever writes for an organization holds this lock shared until its transaction ends, and whoever merges it holds it
-- alone: a row is there to be moved, or is refused. 256 locks for all organizations, so that an import of many rows does
-- not fill the table of locks.
CREATE FUNCTION merging_lock(organization uuid) RETURNS integer LANGUAGE sql IMMUTABLE AS
    'SELECT hashtext(organization::text) & 255';

-- In the statement that writes, and so for no round trip. HM410 is what the service knows the refusal by.
CREATE FUNCTION refuse_merged_organization() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('hoshimori.merging'), merging_lock(NEW.organization_id));
    IF EXISTS (SELECT FROM organization_view
                WHERE organization_id = NEW.organization_id AND merged_into IS NOT NULL) THEN
        RAISE EXCEPTION 'the organization was merged into another one' USING ERRCODE = 'HM410';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER diagnosis_of_merged_organization BEFORE INSERT OR UPDATE OF organization_id ON diagnosis
    FOR EACH ROW WHEN (NEW.organization_id IS NOT NULL) EXECUTE FUNCTION refuse_merged_organization();
CREATE TRIGGER draft_of_merged_organization BEFORE INSERT ON diagnosis_draft
    FOR EACH ROW WHEN (NEW.organization_id IS NOT NULL) EXECUTE FUNCTION refuse_merged_organization();
CREATE TRIGGER handbook_of_merged_organization BEFORE INSERT ON handbook_version
    FOR EACH ROW EXECUTE FUNCTION refuse_merged_organization();
CREATE TRIGGER group_session_of_merged_organization BEFORE INSERT ON group_session
    FOR EACH ROW EXECUTE FUNCTION refuse_merged_organization();
CREATE TRIGGER operation_of_merged_organization BEFORE INSERT ON operation
    FOR EACH ROW EXECUTE FUNCTION refuse_merged_organization();

-- Whose version it was before a merge: the organization's own versions go before it where the next one begins with the
-- latest.
ALTER TABLE handbook_version ADD COLUMN former_organization_id uuid;

-- Two organizations may have used the same id for two diagnoses. Once they are one, it names that of the one that went on;
-- the other row stays, and says what became of its line.
ALTER TABLE import_row ADD COLUMN names_diagnosis boolean NOT NULL DEFAULT true;
DROP INDEX import_row_accepted;
CREATE UNIQUE INDEX import_row_accepted ON import_row (organization_id, external_id)
    WHERE outcome = 'ACCEPTED' AND names_diagnosis;

-- Serves the move of an organization's imports that have ended.
CREATE INDEX operation_by_organization ON operation (organization_id);
