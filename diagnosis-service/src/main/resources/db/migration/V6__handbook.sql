-- The versions of organizations' handbooks. Only a draft's text changes.
CREATE TABLE handbook_version (
    id               uuid        PRIMARY KEY,
    organization_id  uuid        NOT NULL,
    number           integer     NOT NULL CHECK (number >= 1),
    state            text        NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    language         text        NOT NULL CHECK (language IN ('ja', 'en')),
    -- Not a reference: the diagnosis may be erased before the handbook that was made of it.
    diagnosis_id     uuid        NOT NULL,
    questionnaire    text        NOT NULL CHECK (questionnaire ~ '^[a-z0-9]{1,20}-[0-9]{1,9}\.[0-9]{1,9}$'),
    template         text        NOT NULL,
    -- What it says now, and its rules as they came out of the template.
    handbook         jsonb       NOT NULL,
    generated        jsonb       NOT NULL,
    -- The questions whose edited rules of the version before gave way.
    replaced         integer[]   NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    -- A random seed, and the SHA-256 of the token that is made from it with a key that is not stored here.
    link_seed        text        CHECK (link_seed ~ '^[0-9a-f]{32}$'),
    link_fingerprint text        CHECK (link_fingerprint ~ '^[0-9a-f]{64}$'),
    published_at     timestamptz,
    ended_at         timestamptz,
    version          bigint      NOT NULL CHECK (version >= 0),
    -- Serves an organization's list, the latest first.
    CONSTRAINT handbook_version_number_key UNIQUE (organization_id, number),
    CONSTRAINT handbook_version_link_key UNIQUE (link_fingerprint),
    CONSTRAINT handbook_version_publication_check CHECK (
        (state = 'DRAFT') = (published_at IS NULL)
        AND (published_at IS NULL) = (link_seed IS NULL)
        AND (published_at IS NULL) = (link_fingerprint IS NULL)
        AND (state IN ('SUPERSEDED', 'WITHDRAWN')) = (ended_at IS NOT NULL))
);

-- An organization has at most one version that employees read, whatever races.
CREATE UNIQUE INDEX handbook_version_one_published ON handbook_version (organization_id) WHERE state = 'PUBLISHED';

-- Who has read a version, as keyed hashes: they can be counted, not named.
CREATE TABLE handbook_acknowledgement (
    version_id      uuid        NOT NULL REFERENCES handbook_version ON DELETE CASCADE,
    organization_id uuid        NOT NULL,
    reader          text        NOT NULL CHECK (reader ~ '^[0-9a-f]{64}$'),
    acknowledged_at timestamptz NOT NULL,
    -- Serves counting a version's readers.
    PRIMARY KEY (version_id, reader)
);

ALTER TABLE handbook_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE handbook_version FORCE ROW LEVEL SECURITY;
CREATE POLICY handbook_version_of_organization ON handbook_version
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

ALTER TABLE handbook_acknowledgement ENABLE ROW LEVEL SECURITY;
ALTER TABLE handbook_acknowledgement FORCE ROW LEVEL SECURITY;
CREATE POLICY handbook_acknowledgement_of_organization ON handbook_acknowledgement
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);
