-- Organizations in full: profile, sites, contacts, members and their invitations, and merged duplicates.

ALTER TABLE organization
    ADD COLUMN postal_code text,
    ADD COLUMN address     text,
    ADD COLUMN capital     bigint,
    ADD COLUMN url         text,
    ADD COLUMN name_key    text COLLATE "C",
    ADD COLUMN merged_into uuid REFERENCES organization,
    ADD COLUMN merged_at   timestamptz;
-- As NameLikeness makes the key; a row gets the exact one with its next change.
UPDATE organization
   SET name_key = regexp_replace(
           regexp_replace(lower(normalize(name, NFKC)),
                          '株式会社|有限会社|合同会社|合資会社|合名会社|\((株|有|同|資|名)\)', '', 'g'),
           '[[:space:][:punct:]・]+', '', 'g');
ALTER TABLE organization
    ALTER COLUMN name_key SET NOT NULL,
    ADD CONSTRAINT organization_postal_code_check CHECK (postal_code ~ '^[0-9]{7}$'),
    ADD CONSTRAINT organization_address_check CHECK (char_length(address) BETWEEN 1 AND 300),
    ADD CONSTRAINT organization_capital_check CHECK (capital IS NULL OR (capital >= 0 AND kind = 'CORPORATION')),
    ADD CONSTRAINT organization_url_check CHECK (char_length(url) <= 2000),
    ADD CONSTRAINT organization_merged_check CHECK ((merged_into IS NULL) = (merged_at IS NULL)),
    ADD CONSTRAINT organization_merged_into_another_check CHECK (merged_into <> organization_id);

-- Serves the operator's search by the beginning of a name, and finds possible duplicates.
CREATE INDEX organization_by_name ON organization (name_key, organization_id);

-- Whether another organization that stands looks like this one: the same name but for its spelling, in the same
-- prefecture, and not two corporations, which their numbers keep apart. It looks over the wall between organizations
-- and therefore says yes or no and nothing more; who is told is the operator alone.
CREATE FUNCTION organization_looks_like_another(own uuid, own_kind text, own_key text, own_prefecture text)
RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    access_before text := current_setting('hoshimori.access', true);
    found         boolean;
BEGIN
    PERFORM set_config('hoshimori.access', 'system', true);
    SELECT EXISTS (
        SELECT 1 FROM organization other
         WHERE other.name_key = own_key AND other.prefecture = own_prefecture AND other.organization_id <> own
           AND other.merged_into IS NULL
           AND (own_kind = 'SOLE_PROPRIETOR' OR other.kind = 'SOLE_PROPRIETOR'))
      INTO found;
    PERFORM set_config('hoshimori.access', coalesce(access_before, ''), true);
    RETURN found;
END $$;

-- What the operator merged, and why. Only the operator reads it.
CREATE TABLE organization_merge (
    id        uuid        PRIMARY KEY,
    from_id   uuid        NOT NULL UNIQUE REFERENCES organization,
    into_id   uuid        NOT NULL REFERENCES organization,
    reason    text        NOT NULL,
    merged_at timestamptz NOT NULL,
    merged_by text        NOT NULL
);

ALTER TABLE organization_merge ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_merge FORCE ROW LEVEL SECURITY;
CREATE POLICY organization_merge_system ON organization_merge USING (
    current_setting('hoshimori.access', true) = 'system');

CREATE TABLE site (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL REFERENCES organization,
    name            text        NOT NULL,
    prefecture      text        NOT NULL,
    address         text,
    employee_band   text        NOT NULL,
    added_at        timestamptz NOT NULL,
    version         bigint      NOT NULL,
    CONSTRAINT site_name_check CHECK (char_length(name) BETWEEN 1 AND 150)
);

CREATE INDEX site_by_organization ON site (organization_id, id);

-- People to write to. Who they are lies sealed in one column, under a key that is not in the database.
CREATE TABLE contact (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL REFERENCES organization,
    kind            text        NOT NULL,
    sealed          text        NOT NULL,
    added_at        timestamptz NOT NULL,
    version         bigint      NOT NULL,
    CONSTRAINT contact_kind_check CHECK (kind IN ('SECURITY', 'GENERAL'))
);

CREATE INDEX contact_by_organization ON contact (organization_id, id);

-- Who belongs to an organization. Tokens decide what somebody may do; this says whom the organization counts in.
CREATE TABLE member (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL REFERENCES organization,
    subject         text        NOT NULL,
    role            text        NOT NULL,
    since           timestamptz NOT NULL,
    version         bigint      NOT NULL,
    CONSTRAINT member_once UNIQUE (organization_id, subject),
    CONSTRAINT member_role_check CHECK (role IN ('ADMIN', 'MEMBER'))
);

CREATE INDEX member_by_organization ON member (organization_id, id);
CREATE INDEX member_by_subject ON member (subject);

-- Of a code only its SHA-256 is kept: a code has 128 random bits, which nobody finds again from it.
CREATE TABLE member_invitation (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL REFERENCES organization,
    role            text        NOT NULL,
    code_hash       bytea       NOT NULL UNIQUE,
    invited_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    CONSTRAINT member_invitation_role_check CHECK (role IN ('ADMIN', 'MEMBER'))
);

CREATE INDEX member_invitation_by_organization ON member_invitation (organization_id, id DESC);

ALTER TABLE site ENABLE ROW LEVEL SECURITY;
ALTER TABLE site FORCE ROW LEVEL SECURITY;
CREATE POLICY site_tenant ON site USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact FORCE ROW LEVEL SECURITY;
CREATE POLICY contact_tenant ON contact USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

ALTER TABLE member ENABLE ROW LEVEL SECURITY;
ALTER TABLE member FORCE ROW LEVEL SECURITY;
CREATE POLICY member_tenant ON member USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

ALTER TABLE member_invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY member_invitation_tenant ON member_invitation USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
