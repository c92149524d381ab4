-- The register is searched by name as of a past day, too: what names are found by is kept state by state, as the states
-- are, and tells from when until when it was shown.

ALTER TABLE register_entry_state
    ADD COLUMN search_key text COLLATE "C",
    ADD CONSTRAINT register_entry_state_withheld_key_check CHECK (organization_name IS NOT NULL OR search_key IS NULL);

-- The state in force has the key of its entry. Those before it get theirs in the background, together with their entry.
UPDATE register_entry_state s
   SET search_key = e.search_key
  FROM register_entry e
 WHERE e.declaration_number = s.declaration_number AND s.valid_until IS NULL;

UPDATE register_entry e
   SET key_edition = 0
 WHERE EXISTS (SELECT 1
                 FROM register_entry_state s
                WHERE s.declaration_number = e.declaration_number
                  AND s.organization_name IS NOT NULL
                  AND s.valid_until IS NOT NULL);

ALTER TABLE register_name
    ADD COLUMN version     bigint,
    ADD COLUMN valid_from  timestamptz,
    ADD COLUMN valid_until timestamptz;

UPDATE register_name n
   SET version = s.version, valid_from = s.valid_from
  FROM register_entry_state s
 WHERE s.declaration_number = n.declaration_number AND s.valid_until IS NULL;

ALTER TABLE register_name
    DROP CONSTRAINT register_name_pkey,
    ALTER COLUMN version SET NOT NULL,
    ALTER COLUMN valid_from SET NOT NULL,
    ADD PRIMARY KEY (declaration_number, version, place);

-- Serve the searches of today.
DROP INDEX register_name_by_suffix, register_name_by_prefecture, register_name_by_industry, register_name_by_both;
CREATE INDEX register_name_by_suffix ON register_name (status, suffix, declaration_number) WHERE valid_until IS NULL;
CREATE INDEX register_name_by_prefecture ON register_name (status, prefecture, suffix, declaration_number)
    WHERE valid_until IS NULL;
CREATE INDEX register_name_by_industry ON register_name (status, industry, suffix, declaration_number)
    WHERE valid_until IS NULL;
CREATE INDEX register_name_by_both ON register_name (status, prefecture, industry, suffix, declaration_number)
    WHERE valid_until IS NULL;

-- Serves those of the past. Every row fulfils its condition, but only a search that states it can be planned on this index:
-- a search of today must not be, since it would read what is past as well.
CREATE INDEX register_name_of_all_times ON register_name (status, suffix, declaration_number, version)
    WHERE version >= 0;
