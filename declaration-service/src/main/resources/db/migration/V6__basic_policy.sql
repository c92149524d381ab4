-- Basic policies as organizations write and publish them here, and the addresses of those that they publish themselves.

-- One an organization. The slug is in its public address and stays; facts counts what others were told of it.
CREATE TABLE basic_policy (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    slug            text        NOT NULL,
    facts           bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    CONSTRAINT basic_policy_organization_key UNIQUE (organization_id),
    CONSTRAINT basic_policy_slug_key UNIQUE (slug),
    CONSTRAINT basic_policy_slug_check CHECK (slug ~ '^[a-z2-9]{10}$')
);

CREATE TABLE basic_policy_version (
    id                uuid        PRIMARY KEY,
    organization_id   uuid        NOT NULL,
    policy_id         uuid        NOT NULL REFERENCES basic_policy,
    number            integer     NOT NULL,
    state             text        NOT NULL,
    language          text        NOT NULL,
    sample            text        NOT NULL,
    policy            jsonb       NOT NULL,
    organization_name text,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    published_at      timestamptz,
    ended_at          timestamptz,
    version           bigint      NOT NULL,
    CONSTRAINT basic_policy_version_number_key UNIQUE (policy_id, number),
    CONSTRAINT basic_policy_version_state_check CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    CONSTRAINT basic_policy_version_language_check CHECK (language IN ('ja', 'en')),
    CONSTRAINT basic_policy_version_published_check CHECK ((state = 'DRAFT') = (published_at IS NULL)),
    CONSTRAINT basic_policy_version_named_check CHECK ((state = 'DRAFT') = (organization_name IS NULL)),
    CONSTRAINT basic_policy_version_ended_check CHECK ((state IN ('SUPERSEDED', 'WITHDRAWN')) = (ended_at IS NOT NULL))
);

-- Serves an organization's versions, the latest first.
CREATE UNIQUE INDEX basic_policy_version_by_organization ON basic_policy_version (organization_id, number DESC);

-- At most one version is what the public reads, whatever races.
CREATE UNIQUE INDEX basic_policy_version_one_published ON basic_policy_version (policy_id) WHERE state = 'PUBLISHED';

-- A policy at an address of the organization's own, and what was found there.
CREATE TABLE external_policy (
    organization_id   uuid        PRIMARY KEY,
    policy_id         uuid        NOT NULL REFERENCES basic_policy,
    url               text        NOT NULL,
    recorded_at       timestamptz NOT NULL,
    checked_at        timestamptz NOT NULL,
    next_check_at     timestamptz NOT NULL,
    failure           text,
    unreachable_since timestamptz,
    grace_until       timestamptz,
    lapsed_at         timestamptz,
    version           bigint      NOT NULL,
    CONSTRAINT external_policy_unreachable_check CHECK ((failure IS NULL) = (unreachable_since IS NULL)),
    CONSTRAINT external_policy_grace_check CHECK (grace_until IS NULL OR unreachable_since IS NOT NULL),
    CONSTRAINT external_policy_lapsed_check CHECK (lapsed_at IS NULL OR grace_until IS NOT NULL)
);

-- Serves the job that looks at them again.
CREATE INDEX external_policy_due ON external_policy (next_check_at) WHERE lapsed_at IS NULL;

ALTER TABLE basic_policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE basic_policy FORCE ROW LEVEL SECURITY;
CREATE POLICY basic_policy_tenant ON basic_policy USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

ALTER TABLE basic_policy_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE basic_policy_version FORCE ROW LEVEL SECURITY;
CREATE POLICY basic_policy_version_tenant ON basic_policy_version USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

ALTER TABLE external_policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE external_policy FORCE ROW LEVEL SECURITY;
CREATE POLICY external_policy_tenant ON external_policy USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
