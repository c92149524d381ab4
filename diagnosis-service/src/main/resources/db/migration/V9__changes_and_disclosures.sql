-- What is known of an organization may change; the later word holds, of the registration and of every change alike.
ALTER TABLE organization_view RENAME COLUMN registered_at TO changed_at;
-- The organization that this one turned out to be, once an operator has merged the two.
ALTER TABLE organization_view ADD COLUMN merged_into uuid;

-- What organizations show to buyers, as declaration-service has told it.
CREATE TABLE disclosure (
    disclosure_id         uuid        PRIMARY KEY,
    organization_id       uuid        NOT NULL,
    buyer_organization_id uuid        NOT NULL,
    -- STAR, PART_SCORES, ANSWERS, or one that is newer than this release, at which nothing is shown.
    level                 text        NOT NULL,
    expires_at            timestamptz NOT NULL,
    revoked_at            timestamptz,
    -- The disclosure's own version: a smaller one is older news.
    version               bigint      NOT NULL
);

-- Serves "who shows me this", organization by organization, from the index alone: of a buyer with many suppliers a piece
-- costs what it shows, not what there is.
CREATE INDEX disclosure_by_buyer ON disclosure (buyer_organization_id, organization_id) INCLUDE (level, expires_at)
    WHERE revoked_at IS NULL;

ALTER TABLE disclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure FORCE ROW LEVEL SECURITY;
CREATE POLICY disclosure_of_organization ON disclosure
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE current_setting('hoshimori.organization_id', true)
                    IN (organization_id::text, buyer_organization_id::text)
           END);
