-- Where an organization wants to be written to. The address is sealed by the service (AES-256-GCM, bound to the
-- organization): neither this table nor a backup of it shows one.
CREATE TABLE notification_settings (
    organization_id uuid        PRIMARY KEY,
    sealed_email    text        NOT NULL,
    language        text        NOT NULL CHECK (language IN ('ja', 'en')),
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);

-- What an organization has been told, in the words that were used.
CREATE TABLE notification (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    event_id        uuid        NOT NULL,
    kind            text        NOT NULL,
    subject_id      uuid        NOT NULL,
    title_ja        text        NOT NULL,
    title_en        text        NOT NULL,
    body_ja         text        NOT NULL,
    body_en         text        NOT NULL,
    wording_edition text        NOT NULL,
    occurred_at     timestamptz NOT NULL,
    created_at      timestamptz NOT NULL,
    CONSTRAINT notification_once UNIQUE (event_id, organization_id)
);

-- Serves the list of an organization's inbox, newest first.
CREATE INDEX notification_page ON notification (organization_id, id DESC);

-- One attempt-keeping row for each notification and channel.
CREATE TABLE delivery (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    event_id        uuid        NOT NULL,
    notification_id uuid        NOT NULL REFERENCES notification (id) ON DELETE CASCADE,
    channel         text        NOT NULL CHECK (channel IN ('EMAIL')),
    state           text        NOT NULL CHECK (state IN ('WAITING_FOR_ADDRESS', 'PENDING', 'SENT', 'FAILED')),
    attempts        int         NOT NULL CHECK (attempts >= 0),
    next_attempt_at timestamptz,
    finished_at     timestamptz,
    failure_reason  text,
    created_at      timestamptz NOT NULL,
    CONSTRAINT delivery_once UNIQUE (event_id, organization_id, channel),
    CONSTRAINT delivery_due_when_pending CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL)),
    CONSTRAINT delivery_finished CHECK ((state IN ('SENT', 'FAILED')) = (finished_at IS NOT NULL)),
    CONSTRAINT delivery_failed_for_a_reason CHECK ((state = 'FAILED') = (failure_reason IS NOT NULL))
);

CREATE INDEX delivery_notification ON delivery (notification_id);
-- Serves the sender: only what is due, the longest overdue first.
CREATE INDEX delivery_due ON delivery (next_attempt_at) WHERE state = 'PENDING';
-- Serves the release of an organization's mails when it gives its address.
CREATE INDEX delivery_waiting ON delivery (organization_id) WHERE state = 'WAITING_FOR_ADDRESS';

-- The second wall: a transaction sees the rows of its own organization, a job or consumer those of all. FORCE, because
-- the service's role owns the tables.
ALTER TABLE notification_settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification_settings FORCE ROW LEVEL SECURITY;
ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification FORCE ROW LEVEL SECURITY;
ALTER TABLE delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery FORCE ROW LEVEL SECURITY;

-- A CASE and not an OR: the planner takes an OR on organization_id to be independent of a query's own condition on it,
-- expects next to no rows, and sorts a whole inbox instead of reading its newest entries in order.
CREATE POLICY own_or_system ON notification_settings
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);
CREATE POLICY own_or_system ON notification
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);
CREATE POLICY own_or_system ON delivery
    USING (CASE current_setting('hoshimori.access', true)
               WHEN 'system' THEN true
               ELSE organization_id::text = current_setting('hoshimori.organization_id', true)
           END);
