-- The marks that the operator uploaded. Where there is none, the placeholder that ships with the service is given.
CREATE TABLE logo_mark (
    star        text        NOT NULL,
    size        text        NOT NULL,
    color       text        NOT NULL,
    media_type  text        NOT NULL,
    content     bytea       NOT NULL,
    digest      text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    version     bigint      NOT NULL,
    PRIMARY KEY (star, size, color),
    CONSTRAINT logo_mark_star_check CHECK (star IN ('ONE_STAR', 'TWO_STARS')),
    CONSTRAINT logo_mark_size_check CHECK (size IN ('SMALL', 'LARGE')),
    CONSTRAINT logo_mark_color_check CHECK (color IN ('COLOR', 'BW')),
    CONSTRAINT logo_mark_media_type_check CHECK (media_type IN ('image/png', 'image/svg+xml')),
    CONSTRAINT logo_mark_version_check CHECK (version >= 1)
);

-- Pictures are packed already.
ALTER TABLE logo_mark ALTER COLUMN content SET STORAGE EXTERNAL;

-- Reports that a mark is misused, worked on by the operator as cases. organization_id says whose declaration a case is
-- about; its people do not see it, and whoever reported is not known.
CREATE TABLE misuse_case (
    id                 uuid        PRIMARY KEY,
    case_number        text        NOT NULL,
    url                text,
    place              text,
    description        text        NOT NULL,
    declaration_number text,
    organization_id    uuid,
    reported_at        timestamptz NOT NULL,
    state              text        NOT NULL,
    changed_at         timestamptz NOT NULL,
    version            bigint      NOT NULL,
    CONSTRAINT misuse_case_number_key UNIQUE (case_number),
    CONSTRAINT misuse_case_place_check CHECK (url IS NOT NULL OR place IS NOT NULL),
    CONSTRAINT misuse_case_state_check CHECK (state IN ('RECEIVED', 'INVESTIGATING', 'RESOLVED', 'DISMISSED'))
);

-- Serve the list, newest first, with each of its filters: ids grow with time. A declaration's cases are few.
CREATE INDEX misuse_case_by_state ON misuse_case (state, id DESC);
CREATE INDEX misuse_case_by_number ON misuse_case (declaration_number, id DESC);
-- Serves forgetting what was closed long ago.
CREATE INDEX misuse_case_closed ON misuse_case (changed_at) WHERE state IN ('RESOLVED', 'DISMISSED');

-- What was done in a case, step after step.
CREATE TABLE misuse_case_step (
    case_id uuid        NOT NULL REFERENCES misuse_case ON DELETE CASCADE,
    version bigint      NOT NULL,
    state   text        NOT NULL,
    note    text,
    actor   text        NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (case_id, version)
);

-- How many reports came in a minute, by bucket of addresses and (-1) in all. Not worth logging: it is forgotten anyway.
CREATE UNLOGGED TABLE misuse_report_count (
    minute   timestamptz NOT NULL,
    bucket   integer     NOT NULL,
    reported integer     NOT NULL,
    PRIMARY KEY (minute, bucket)
);

ALTER TABLE misuse_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE misuse_case FORCE ROW LEVEL SECURITY;
CREATE POLICY misuse_case_operator ON misuse_case USING (current_setting('hoshimori.access', true) = 'system');

ALTER TABLE misuse_case_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE misuse_case_step FORCE ROW LEVEL SECURITY;
CREATE POLICY misuse_case_step_operator ON misuse_case_step USING (current_setting('hoshimori.access', true) = 'system');
