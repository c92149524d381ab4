-- The operator's desk: an audit trail that is read and acknowledged, a review queue, corrections; and the public counts.

-- Migrations run for nobody; this one moves rows of every organization.
SELECT set_config('hoshimori.access', 'system', true);

-- What was noted of access grants goes where everything else is noted.
INSERT INTO audit_event (id, act, actor, actor_organization_id, organization_id, subject_type, subject_id, acted_at)
SELECT id, CASE act WHEN 'GRANTED' THEN 'ACCESS_GRANTED' ELSE 'ACCESS_GRANT_REVOKED' END, actor, organization_id,
       organization_id, 'access-grant', grant_id::text, acted_at
  FROM access_grant_audit;
DROP TABLE access_grant_audit;

-- Serve the operator's lists, newest first, and an organization's own. Whatever else is asked for together with the
-- leading column is looked at row by row, and never at more rows than one piece may cost.
CREATE INDEX audit_event_by_time ON audit_event (acted_at DESC, id DESC);
CREATE INDEX audit_event_by_act ON audit_event (act, acted_at DESC, id DESC);
CREATE INDEX audit_event_by_actor ON audit_event (actor, acted_at DESC, id DESC);
CREATE INDEX audit_event_by_subject ON audit_event (subject_id, acted_at DESC, id DESC);
CREATE INDEX audit_event_by_organization ON audit_event (organization_id, acted_at DESC, id DESC);
CREATE INDEX audit_event_unacknowledged ON audit_event (acted_at DESC, id DESC) WHERE acknowledged_at IS NULL;

-- An organization reads what its own people did, and what anyone did to it and to its declarations. What else the
-- operator does, such as following up a report about it, stays with the operator.
DROP POLICY audit_event_read ON audit_event;
CREATE POLICY audit_event_read ON audit_event FOR SELECT USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
             AND (actor_organization_id = organization_id OR subject_type IN ('organization', 'declaration'))
    END);

-- Serve the queue, what waits longest first: ids grow with time.
CREATE INDEX review_item_by_state ON review_item (state, id);
CREATE INDEX review_item_by_kind ON review_item (kind, state, id);

-- What the operator set right in an organization's registration, and why.
CREATE TABLE organization_correction (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL REFERENCES organization,
    member          text        NOT NULL,
    former_value    text,
    value           text        NOT NULL,
    reason          text        NOT NULL,
    corrected_at    timestamptz NOT NULL,
    corrected_by    text        NOT NULL,
    CONSTRAINT organization_correction_member_check CHECK (member IN ('NAME', 'NAME_KANA', 'PREFECTURE', 'INDUSTRY'))
);

CREATE INDEX organization_correction_by_organization ON organization_correction (organization_id, id DESC);

ALTER TABLE organization_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY organization_correction_tenant ON organization_correction USING (
    CASE current_setting('hoshimori.access', true)
        WHEN 'system' THEN true
        ELSE organization_id = nullif(current_setting('hoshimori.organization_id', true), '')::uuid
    END);

-- Lets counting read on where it stopped: which transaction entered a state.
ALTER TABLE register_entry_state
    ADD COLUMN written_in bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint);
CREATE INDEX register_entry_state_by_writing ON register_entry_state (written_in, declaration_number, version);

-- How far the register's states have been counted: one row.
CREATE TABLE declaration_count_progress (
    one                boolean PRIMARY KEY DEFAULT true CHECK (one),
    written_in         bigint  NOT NULL,
    declaration_number text    NOT NULL,
    version            bigint  NOT NULL
);
INSERT INTO declaration_count_progress (written_in, declaration_number, version) VALUES (0, '', 0);

-- What happened in each month in Japan, by where and by whom. Counts without names, and so nobody's own.
CREATE TABLE declaration_tally (
    month           text   NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
    prefecture      text   NOT NULL,
    industry        text   NOT NULL,
    star            text   NOT NULL,
    declared        bigint NOT NULL,
    upgraded        bigint NOT NULL,
    ended           bigint NOT NULL,
    standing_change bigint NOT NULL,
    PRIMARY KEY (month, prefecture, industry, star)
);

-- By how many the declarations that stand have grown on each day in Japan.
CREATE TABLE declaration_day (
    day             date   NOT NULL,
    star            text   NOT NULL,
    standing_change bigint NOT NULL,
    PRIMARY KEY (day, star)
);

-- What was published of a month, once and for all. A dimension that is not told apart says ALL.
CREATE TABLE declaration_statistic (
    month      text   NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
    grain      text   NOT NULL CHECK (grain IN ('ALL', 'PREFECTURE', 'INDUSTRY', 'CELL')),
    prefecture text   NOT NULL,
    industry   text   NOT NULL,
    star       text   NOT NULL,
    declared   bigint NOT NULL CHECK (declared >= 0),
    upgraded   bigint NOT NULL CHECK (upgraded >= 0),
    ended      bigint NOT NULL CHECK (ended >= 0),
    standing   bigint NOT NULL CHECK (standing >= 0),
    PRIMARY KEY (grain, month, prefecture, industry, star)
);

CREATE INDEX declaration_statistic_by_prefecture ON declaration_statistic (grain, prefecture, month, industry, star);
CREATE INDEX declaration_statistic_by_industry ON declaration_statistic (grain, industry, month, prefecture, star);
