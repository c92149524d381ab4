-- Organizations, their declarations, and the public register.
-- Row-level security is the second wall: a transaction sees its own organization's rows, or all of them when it says
-- that it works for the system. FORCE, because the service's role owns the tables.

CREATE TABLE organization (
    organization_id  uuid        PRIMARY KEY,
    kind             text        NOT NULL,
    corporate_number text,
    name             text        NOT NULL,
    prefecture       text        NOT NULL,
    industry         text        NOT NULL,
    employee_band    text        NOT NULL,
    registered_at    timestamptz NOT NULL,
    version          bigint      NOT NULL,
    CONSTRAINT organization_corporate_number_key UNIQUE (corporate_number),
    CONSTRAINT organization_kind_check CHECK (kind IN ('CORPORATION', 'SOLE_PROPRIETOR')),
    CONSTRAINT organization_number_by_kind_check CHECK ((kind = 'CORPORATION') = (corporate_number IS NOT NULL)),
    CONSTRAINT organization_corporate_number_check CHECK (corporate_number ~ '^[1-9][0-9]{12}$'),
    CONSTRAINT organization_name_check CHECK (char_length(name) BETWEEN 1 AND 150),
    CONSTRAINT organization_prefecture_check CHECK (prefecture ~ '^[0-9]{2}$'),
    CONSTRAINT organization_industry_check CHECK (industry ~ '^[A-Z]$')
);

CREATE TABLE declaration (
    id                 uuid        PRIMARY KEY,
    organization_id    uuid        NOT NULL REFERENCES organization,
    declaration_number text        NOT NULL,
    star               text        NOT NULL,
    status             text        NOT NULL,
    principles_edition text        NOT NULL,
    purposes           text[]      NOT NULL,
    publicity          text        NOT NULL,
    declared_at        timestamptz NOT NULL,
    version            bigint      NOT NULL,
    CONSTRAINT declaration_number_key UNIQUE (declaration_number),
    CONSTRAINT declaration_number_check CHECK (declaration_number ~ '^[0-9]{11}$'),
    CONSTRAINT declaration_star_check CHECK (star IN ('ONE_STAR')),
    CONSTRAINT declaration_status_check CHECK (status IN ('STANDING')),
    CONSTRAINT declaration_purposes_check CHECK (cardinality(purposes) >= 1),
    CONSTRAINT declaration_publicity_check CHECK (publicity IN ('NAME_PUBLISHED', 'NAME_WITHHELD'))
);

-- An organization has at most one declaration that stands, whatever races.
CREATE UNIQUE INDEX declaration_one_standing ON declaration (organization_id) WHERE status = 'STANDING';

-- Counts declarations; an installation's prefix goes before the count. It never starts again.
CREATE SEQUENCE declaration_count AS bigint MINVALUE 1 NO CYCLE;

-- What anyone may see, and nothing else: public look-ups never touch a tenant's table. Written with the declaration.
CREATE TABLE register_entry (
    declaration_number text        PRIMARY KEY,
    organization_name  text,
    prefecture         text        NOT NULL,
    industry           text        NOT NULL,
    star               text        NOT NULL,
    status             text        NOT NULL,
    principles_edition text        NOT NULL,
    declared_at        timestamptz NOT NULL,
    version            bigint      NOT NULL,
    CONSTRAINT register_entry_number_check CHECK (declaration_number ~ '^[0-9]{11}$')
);

ALTER TABLE organization ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization FORCE ROW LEVEL SECURITY;
CREATE POLICY organization_tenant ON organization USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

ALTER TABLE declaration ENABLE ROW LEVEL SECURITY;
ALTER TABLE declaration FORCE ROW LEVEL SECURITY;
CREATE POLICY declaration_tenant ON declaration USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
