-- Declarations go on: one star or two, changed, withdrawn, ended; and the register remembers what it showed on a day.

-- Migrations run for nobody; this one moves rows of every organization.
SELECT set_config('hoshimori.access', 'system', true);

ALTER TABLE organization
    ADD COLUMN name_kana  text,
    ADD COLUMN updated_at timestamptz;
UPDATE organization SET updated_at = registered_at;
ALTER TABLE organization
    ALTER COLUMN updated_at SET NOT NULL,
    ADD CONSTRAINT organization_name_kana_check CHECK (char_length(name_kana) BETWEEN 1 AND 150);

ALTER TABLE declaration
    ADD COLUMN diagnosis_id      uuid,
    ADD COLUMN policy_url        text,
    ADD COLUMN upgraded_at       timestamptz,
    ADD COLUMN ended_at          timestamptz,
    ADD COLUMN end_reason        text,
    ADD COLUMN end_reason_public boolean NOT NULL DEFAULT false,
    ADD COLUMN expires_at        timestamptz,
    ADD COLUMN updated_at        timestamptz,
    DROP CONSTRAINT declaration_star_check,
    DROP CONSTRAINT declaration_status_check;
UPDATE declaration SET updated_at = declared_at;
ALTER TABLE declaration
    ALTER COLUMN updated_at SET NOT NULL,
    ADD CONSTRAINT declaration_star_check CHECK (star IN ('ONE_STAR', 'TWO_STARS')),
    ADD CONSTRAINT declaration_status_check CHECK (status IN ('STANDING', 'WITHDRAWN', 'EXPIRED', 'ENDED_BY_OPERATOR')),
    ADD CONSTRAINT declaration_ended_check CHECK ((status = 'STANDING') = (ended_at IS NULL)),
    ADD CONSTRAINT declaration_two_stars_check CHECK (star = 'ONE_STAR' OR (diagnosis_id IS NOT NULL AND policy_url IS NOT NULL));

-- Serves an organization's declarations, newest first: ids grow with time.
CREATE INDEX declaration_by_organization ON declaration (organization_id, id DESC);

-- What anyone may see today. A name that is withheld takes everything with it that would lead to it.
ALTER TABLE register_entry
    ADD COLUMN organization_kana text,
    ADD COLUMN corporate_number  text,
    ADD COLUMN policy_url        text,
    ADD COLUMN upgraded_at       timestamptz,
    ADD COLUMN ended_at          timestamptz,
    ADD COLUMN end_reason        text,
    ADD COLUMN updated_at        timestamptz;
UPDATE register_entry SET updated_at = declared_at;
ALTER TABLE register_entry
    ALTER COLUMN updated_at SET NOT NULL,
    ADD CONSTRAINT register_entry_withheld_check CHECK (
        organization_name IS NOT NULL OR (organization_kana IS NULL AND corporate_number IS NULL AND policy_url IS NULL));

-- What an entry showed, and from when until when: one row a state, the last one open.
CREATE TABLE register_entry_state (
    declaration_number text        NOT NULL REFERENCES register_entry,
    version            bigint      NOT NULL,
    valid_from         timestamptz NOT NULL,
    valid_until        timestamptz,
    organization_name  text,
    organization_kana  text,
    corporate_number   text,
    prefecture         text        NOT NULL,
    industry           text        NOT NULL,
    star               text        NOT NULL,
    status             text        NOT NULL,
    principles_edition text        NOT NULL,
    policy_url         text,
    end_reason         text,
    PRIMARY KEY (declaration_number, version),
    CONSTRAINT register_entry_state_order_check CHECK (valid_until >= valid_from)
);

INSERT INTO register_entry_state (declaration_number, version, valid_from, organization_name, prefecture, industry, star, status, principles_edition)
SELECT declaration_number, version, declared_at, organization_name, prefecture, industry, star, status, principles_edition
  FROM register_entry;

-- Where an organization's basic policy is published today; no row when it is not.
CREATE TABLE published_policy (
    organization_id uuid        PRIMARY KEY,
    policy_id       uuid        NOT NULL,
    place           text        NOT NULL,
    policy_version  integer,
    url             text        NOT NULL,
    published_at    timestamptz NOT NULL,
    CONSTRAINT published_policy_place_check CHECK (place IN ('HOSTED', 'EXTERNAL')),
    CONSTRAINT published_policy_version_check CHECK ((place = 'HOSTED') = (policy_version IS NOT NULL))
);

ALTER TABLE published_policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_policy FORCE ROW LEVEL SECURITY;
CREATE POLICY published_policy_tenant ON published_policy USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

-- Who did what, written with the act and never changed but for its acknowledgement. Anyone's act is noted; only the
-- operator reads.
CREATE TABLE audit_event (
    id                    uuid        PRIMARY KEY,
    act                   text        NOT NULL,
    actor                 text        NOT NULL,
    actor_organization_id uuid,
    organization_id       uuid,
    subject_type          text        NOT NULL,
    subject_id            text        NOT NULL,
    acted_at              timestamptz NOT NULL,
    acknowledged_at       timestamptz,
    acknowledged_by       text,
    CONSTRAINT audit_event_acknowledged_check CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
);

ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_event_noted ON audit_event FOR INSERT WITH CHECK (true);
CREATE POLICY audit_event_read ON audit_event FOR SELECT USING (
    CASE current_setting('hoshimori.access', true) WHEN 'system' THEN true ELSE false END);
CREATE POLICY audit_event_acknowledged ON audit_event FOR UPDATE USING (
    CASE current_setting('hoshimori.access', true) WHEN 'system' THEN true ELSE false END);

-- What the operator should look at: one open item a kind and subject.
CREATE TABLE review_item (
    id              uuid        PRIMARY KEY,
    kind            text        NOT NULL,
    subject_type    text        NOT NULL,
    subject_id      text        NOT NULL,
    organization_id uuid,
    opened_at       timestamptz NOT NULL,
    state           text        NOT NULL DEFAULT 'OPEN',
    resolution      text,
    resolved_at     timestamptz,
    resolved_by     text,
    version         bigint      NOT NULL DEFAULT 0,
    CONSTRAINT review_item_state_check CHECK (state IN ('OPEN', 'RESOLVED')),
    CONSTRAINT review_item_resolved_check CHECK ((state = 'RESOLVED') = (resolved_at IS NOT NULL AND resolved_by IS NOT NULL))
);

CREATE UNIQUE INDEX review_item_once_open ON review_item (kind, subject_type, subject_id) WHERE state = 'OPEN';

ALTER TABLE review_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE review_item FORCE ROW LEVEL SECURITY;
CREATE POLICY review_item_raised ON review_item FOR INSERT WITH CHECK (true);
CREATE POLICY review_item_read ON review_item FOR SELECT USING (
    CASE current_setting('hoshimori.access', true) WHEN 'system' THEN true ELSE false END);
CREATE POLICY review_item_resolved ON review_item FOR UPDATE USING (
    CASE current_setting('hoshimori.access', true) WHEN 'system' THEN true ELSE false END);
