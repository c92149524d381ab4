-- The public catalog, and what the catalog knows of organizations.

CREATE TABLE provider (
    id        uuid    PRIMARY KEY,
    name_ja   text    NOT NULL CHECK (name_ja <> ''),
    name_en   text    NOT NULL CHECK (name_en <> ''),
    telephone text    NOT NULL,
    email     text    NOT NULL,
    url       text    NOT NULL
);

CREATE TABLE service (
    id                   uuid        PRIMARY KEY,
    provider_id          uuid        NOT NULL REFERENCES provider,
    name_ja              text        NOT NULL CHECK (name_ja <> ''),
    name_en              text        NOT NULL CHECK (name_en <> ''),
    service_class        text        NOT NULL CHECK (service_class IN ('CLASS_1', 'CLASS_2')),
    monitoring           text        NOT NULL CHECK (monitoring IN ('NETWORK', 'ENDPOINT', 'COMBINED')),
    standard             text        NOT NULL,
    nationwide           boolean     NOT NULL,
    -- JIS X 0401 codes; empty exactly when nationwide.
    prefectures          text[]      NOT NULL,
    initial_yen          integer     NOT NULL CHECK (initial_yen >= 0),
    network_monthly_yen  integer     CHECK (network_monthly_yen >= 0),
    endpoint_monthly_yen integer     CHECK (endpoint_monthly_yen >= 0),
    minimum_endpoints    integer     NOT NULL CHECK (minimum_endpoints >= 1),
    maximum_endpoints    integer     CHECK (maximum_endpoints >= minimum_endpoints),
    features             jsonb       NOT NULL,
    sample               boolean     NOT NULL,
    version              bigint      NOT NULL,
    CHECK (nationwide = (cardinality(prefectures) = 0)),
    -- What is watched is what is charged.
    CHECK (CASE monitoring
             WHEN 'NETWORK'  THEN network_monthly_yen IS NOT NULL AND endpoint_monthly_yen IS NULL
             WHEN 'ENDPOINT' THEN network_monthly_yen IS NULL     AND endpoint_monthly_yen IS NOT NULL
             ELSE                 network_monthly_yen IS NOT NULL AND endpoint_monthly_yen IS NOT NULL
           END)
);

-- The list is read in the order of the identifiers, from where the last page ended; without a filter the primary key
-- serves it.
CREATE INDEX service_by_class_monitoring ON service (service_class, monitoring, id);
CREATE INDEX service_by_monitoring ON service (monitoring, id);

-- A row for each prefecture in which a service is offered, all 47 when nationwide: the list of one prefecture is then
-- one range of the primary key.
CREATE TABLE service_coverage (
    prefecture char(2) NOT NULL CHECK (prefecture BETWEEN '01' AND '47'),
    service_id uuid    NOT NULL REFERENCES service ON DELETE CASCADE,
    PRIMARY KEY (prefecture, service_id)
);
CREATE INDEX service_coverage_by_service ON service_coverage (service_id);

-- What recommendations need to know of an organization, from jp.hoshimori.organization.registered.v1.
CREATE TABLE organization_view (
    organization_id uuid        PRIMARY KEY,
    prefecture      text        NOT NULL,
    employee_band   text        NOT NULL,
    registered_at   timestamptz NOT NULL
);

-- The latest diagnosis of each organization, from jp.hoshimori.diagnosis.completed.v1.
CREATE TABLE last_diagnosis (
    organization_id uuid        PRIMARY KEY,
    diagnosis_id    uuid        NOT NULL,
    questionnaire   text        NOT NULL,
    -- Question number to answer.
    answers         jsonb       NOT NULL,
    completed_at    timestamptz NOT NULL
);

-- The second wall: a transaction sees the rows of its caller's organization, or is the system's own.
ALTER TABLE organization_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_view FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON organization_view
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);

ALTER TABLE last_diagnosis ENABLE ROW LEVEL SECURITY;
ALTER TABLE last_diagnosis FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON last_diagnosis
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);
