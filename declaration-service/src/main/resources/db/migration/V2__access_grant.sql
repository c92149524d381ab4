-- What organizations let others do with their data. A grant is never changed, only taken back, and never deleted with
-- that: the row goes on to say what was allowed, and until when.

CREATE TABLE access_grant (
    id                      uuid        PRIMARY KEY,
    organization_id         uuid        NOT NULL,
    grantee_organization_id uuid        NOT NULL,
    scopes                  text[]      NOT NULL,
    granted_at              timestamptz NOT NULL,
    expires_at              timestamptz NOT NULL,
    revoked_at              timestamptz,
    version                 bigint      NOT NULL,
    CONSTRAINT access_grant_to_another_check CHECK (grantee_organization_id <> organization_id),
    CONSTRAINT access_grant_scopes_check CHECK (cardinality(scopes) >= 1),
    CONSTRAINT access_grant_term_check CHECK (expires_at > granted_at)
);

-- Serve the lists of what an organization gave and of what it was given, newest first: ids grow with time.
CREATE INDEX access_grant_by_organization ON access_grant (organization_id, id DESC);
CREATE INDEX access_grant_by_grantee ON access_grant (grantee_organization_id, id DESC);

-- Who did what to a grant, written with the act and never changed. The actor is the subject of the token.
CREATE TABLE access_grant_audit (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    grant_id        uuid        NOT NULL REFERENCES access_grant ON DELETE CASCADE,
    act             text        NOT NULL,
    actor           text        NOT NULL,
    acted_at        timestamptz NOT NULL,
    CONSTRAINT access_grant_audit_act_check CHECK (act IN ('GRANTED', 'REVOKED'))
);

CREATE INDEX access_grant_audit_by_grant ON access_grant_audit (grant_id, id);

-- A grant is seen from both sides, and written from the granting one alone. One CASE and not an OR: the planner
-- takes an OR to be independent of a query's own condition on the organization and misjudges how many rows it finds.
ALTER TABLE access_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY access_grant_seen ON access_grant FOR SELECT USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE nullif(current_setting('hoshimori.organization_id', true), '')::uuid
             IN (organization_id, grantee_organization_id)
    END);
CREATE POLICY access_grant_given ON access_grant FOR INSERT WITH CHECK (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
CREATE POLICY access_grant_taken_back ON access_grant FOR UPDATE USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
CREATE POLICY access_grant_erased ON access_grant FOR DELETE USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

ALTER TABLE access_grant_audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_grant_audit FORCE ROW LEVEL SECURITY;
CREATE POLICY access_grant_audit_tenant ON access_grant_audit USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
