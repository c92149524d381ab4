-- What organizations show to buyers, which suppliers buyers watch, and what buyers ask of suppliers.

-- A disclosure is never changed, only taken back, and stays to say what was shown, to whom, and until when.
CREATE TABLE disclosure (
    id                    uuid        PRIMARY KEY,
    organization_id       uuid        NOT NULL,
    buyer_organization_id uuid        NOT NULL,
    level                 text        NOT NULL,
    disclosed_at          timestamptz NOT NULL,
    expires_at            timestamptz NOT NULL,
    revoked_at            timestamptz,
    version               bigint      NOT NULL,
    CONSTRAINT disclosure_to_another_check CHECK (buyer_organization_id <> organization_id),
    CONSTRAINT disclosure_level_check CHECK (level IN ('STAR', 'PART_SCORES', 'ANSWERS')),
    CONSTRAINT disclosure_term_check CHECK (expires_at > disclosed_at)
);

-- Serve the lists of both sides, newest first: ids grow with time. What was taken back is listed by the giver only.
CREATE INDEX disclosure_by_organization ON disclosure (organization_id, id DESC);
CREATE INDEX disclosure_by_buyer ON disclosure (buyer_organization_id, id DESC) WHERE revoked_at IS NULL;
-- Answers whether one organization shows another one anything, however much that one is shown by others.
CREATE INDEX disclosure_by_pair ON disclosure (organization_id, buyer_organization_id) WHERE revoked_at IS NULL;

ALTER TABLE disclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure FORCE ROW LEVEL SECURITY;
CREATE POLICY disclosure_seen ON disclosure FOR SELECT USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE nullif(current_setting('hoshimori.organization_id', true), '')::uuid
             IN (organization_id, buyer_organization_id)
    END);
CREATE POLICY disclosure_given ON disclosure FOR INSERT WITH CHECK (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
CREATE POLICY disclosure_taken_back ON disclosure FOR UPDATE USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
CREATE POLICY disclosure_erased ON disclosure FOR DELETE USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

-- What others did with an organization's data because a grant let them: once a request, not once a record.
CREATE TABLE access_grant_use (
    id                      uuid        PRIMARY KEY,
    organization_id         uuid        NOT NULL,
    grant_id                uuid        NOT NULL,
    grantee_organization_id uuid        NOT NULL,
    operation               text        NOT NULL,
    records                 integer     NOT NULL,
    used_at                 timestamptz NOT NULL,
    CONSTRAINT access_grant_use_records_check CHECK (records >= 1)
);

CREATE INDEX access_grant_use_by_grant ON access_grant_use (grant_id, used_at DESC, id DESC);

ALTER TABLE access_grant_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_grant_use FORCE ROW LEVEL SECURITY;
CREATE POLICY access_grant_use_tenant ON access_grant_use USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

-- Serves what a grantee may read, organization by organization.
CREATE INDEX access_grant_by_pair ON access_grant (grantee_organization_id, organization_id, id) WHERE revoked_at IS NULL;

-- A buyer's lists of suppliers. The organization is the buyer: whom it watches is its own affair.
CREATE TABLE supplier_list (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    name            text        NOT NULL,
    created_at      timestamptz NOT NULL,
    version         bigint      NOT NULL,
    CONSTRAINT supplier_list_name_check CHECK (char_length(name) BETWEEN 1 AND 100)
);

CREATE INDEX supplier_list_by_organization ON supplier_list (organization_id, id);

-- star_changes counts what the buyer was told of a supplier; version only what the buyer itself changed.
CREATE TABLE supplier (
    id                 uuid        PRIMARY KEY,
    organization_id    uuid        NOT NULL,
    list_id            uuid        NOT NULL REFERENCES supplier_list ON DELETE CASCADE,
    name               text        NOT NULL,
    declaration_number text,
    corporate_number   text,
    note               text,
    added_at           timestamptz NOT NULL,
    star_changes       bigint      NOT NULL DEFAULT 0,
    version            bigint      NOT NULL,
    CONSTRAINT supplier_name_check CHECK (char_length(name) BETWEEN 1 AND 150),
    CONSTRAINT supplier_note_check CHECK (char_length(note) BETWEEN 1 AND 500),
    CONSTRAINT supplier_number_check CHECK (declaration_number IS NOT NULL OR corporate_number IS NOT NULL),
    CONSTRAINT supplier_declaration_number_check CHECK (declaration_number ~ '^[0-9]{11}$'),
    CONSTRAINT supplier_corporate_number_check CHECK (corporate_number ~ '^[1-9][0-9]{12}$'),
    CONSTRAINT supplier_declaration_number_key UNIQUE (list_id, declaration_number),
    CONSTRAINT supplier_corporate_number_key UNIQUE (list_id, corporate_number)
);

-- Serve a list in order, and who watches a declaration: read on in the order of the ids.
CREATE INDEX supplier_by_list ON supplier (list_id, id);
CREATE INDEX supplier_by_declaration_number ON supplier (declaration_number, id) WHERE declaration_number IS NOT NULL;
CREATE INDEX supplier_by_corporate_number ON supplier (corporate_number, id) WHERE corporate_number IS NOT NULL;

ALTER TABLE supplier_list ENABLE ROW LEVEL SECURITY;
ALTER TABLE supplier_list FORCE ROW LEVEL SECURITY;
CREATE POLICY supplier_list_tenant ON supplier_list USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

ALTER TABLE supplier ENABLE ROW LEVEL SECURITY;
ALTER TABLE supplier FORCE ROW LEVEL SECURITY;
CREATE POLICY supplier_tenant ON supplier USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

-- What a buyer asks of a supplier. The organization is the buyer; both sides see it, and both write their part.
CREATE TABLE measures_request (
    id                       uuid        PRIMARY KEY,
    organization_id          uuid        NOT NULL,
    supplier_organization_id uuid        NOT NULL,
    star                     text        NOT NULL,
    state                    text        NOT NULL,
    necessity                text        NOT NULL,
    explained_on             date        NOT NULL,
    due_on                   date        NOT NULL,
    proposed_due_on          date,
    talk_held_on             date,
    talk_offer               text,
    talk_agreement           text,
    requested_at             timestamptz NOT NULL,
    updated_at               timestamptz NOT NULL,
    version                  bigint      NOT NULL,
    CONSTRAINT measures_request_to_another_check CHECK (supplier_organization_id <> organization_id),
    CONSTRAINT measures_request_star_check CHECK (star IN ('ONE_STAR', 'TWO_STARS')),
    CONSTRAINT measures_request_state_check CHECK (state IN ('OPEN', 'AGREED', 'DECLINED', 'FULFILLED', 'CANCELLED')),
    CONSTRAINT measures_request_necessity_check CHECK (char_length(necessity) BETWEEN 20 AND 2000),
    CONSTRAINT measures_request_talk_check CHECK (
        (talk_held_on IS NULL) = (talk_offer IS NULL) AND (talk_held_on IS NULL) = (talk_agreement IS NULL)),
    -- Whoever agrees has talked about the cost before.
    CONSTRAINT measures_request_agreed_check CHECK (state <> 'AGREED' OR talk_held_on IS NOT NULL)
);

CREATE INDEX measures_request_by_buyer ON measures_request (organization_id, id DESC);
CREATE INDEX measures_request_by_supplier ON measures_request (supplier_organization_id, id DESC);
-- One request at a time between two organizations, whatever races.
CREATE UNIQUE INDEX measures_request_one_pending ON measures_request (supplier_organization_id, organization_id)
    WHERE state IN ('OPEN', 'AGREED');

ALTER TABLE measures_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE measures_request FORCE ROW LEVEL SECURITY;
CREATE POLICY measures_request_seen ON measures_request FOR SELECT USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE nullif(current_setting('hoshimori.organization_id', true), '')::uuid
             IN (organization_id, supplier_organization_id)
    END);
CREATE POLICY measures_request_made ON measures_request FOR INSERT WITH CHECK (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);
CREATE POLICY measures_request_went_on ON measures_request FOR UPDATE USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE nullif(current_setting('hoshimori.organization_id', true), '')::uuid
             IN (organization_id, supplier_organization_id)
    END);
CREATE POLICY measures_request_erased ON measures_request FOR DELETE USING (
    current_setting('hoshimori.access', true) = 'system');

-- The record of a request: what was done, by which side and when. Nobody changes or removes a step.
CREATE TABLE measures_request_step (
    request_id               uuid        NOT NULL REFERENCES measures_request ON DELETE CASCADE,
    place                    integer     NOT NULL,
    organization_id          uuid        NOT NULL,
    supplier_organization_id uuid        NOT NULL,
    side                     text        NOT NULL,
    act                      text        NOT NULL,
    words                    text,
    day                      date,
    taken_at                 timestamptz NOT NULL,
    PRIMARY KEY (request_id, place),
    CONSTRAINT measures_request_step_side_check CHECK (side IN ('BUYER', 'SUPPLIER', 'SYSTEM'))
);

ALTER TABLE measures_request_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE measures_request_step FORCE ROW LEVEL SECURITY;
CREATE POLICY measures_request_step_seen ON measures_request_step FOR SELECT USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE nullif(current_setting('hoshimori.organization_id', true), '')::uuid
             IN (organization_id, supplier_organization_id)
    END);
CREATE POLICY measures_request_step_taken ON measures_request_step FOR INSERT WITH CHECK (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE nullif(current_setting('hoshimori.organization_id', true), '')::uuid
             IN (organization_id, supplier_organization_id)
    END);
