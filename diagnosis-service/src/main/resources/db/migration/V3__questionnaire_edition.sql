-- Editions that operators have loaded. They belong to the platform, not to an organization: what is published is for
-- everyone, and what is not is kept from others by the operations themselves.
CREATE TABLE questionnaire_edition (
    id             text        PRIMARY KEY CHECK (id ~ '^[a-z0-9]{1,20}-[0-9]{1,9}\.[0-9]{1,9}$'),
    -- The same document that an edition in a file is, as JSON.
    document       jsonb       NOT NULL,
    state          text        NOT NULL CHECK (state IN ('DRAFT', 'SHADOW', 'PUBLISHED')),
    -- What past answers would have been worth; null until that was found out.
    shadow_scoring jsonb       CHECK ((shadow_scoring IS NULL) = (state = 'DRAFT')),
    loaded_by      text        NOT NULL,
    loaded_at      timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    published_at   timestamptz CHECK ((published_at IS NOT NULL) = (state = 'PUBLISHED')),
    version        bigint      NOT NULL DEFAULT 0 CHECK (version >= 0)
);

-- Serves the operators' list, the latest first, page by page.
CREATE INDEX questionnaire_edition_by_loading ON questionnaire_edition (loaded_at DESC, id DESC);

-- Serves every replica that looks for what was published since.
CREATE INDEX questionnaire_edition_published ON questionnaire_edition (id) WHERE state = 'PUBLISHED';

-- What operators did to editions, kept also when an edition is gone.
CREATE TABLE questionnaire_edition_act (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition_id text        NOT NULL,
    act        text        NOT NULL CHECK (act ~ '^[A-Z][A-Z_]{0,63}$'),
    -- The subject of the operator's token.
    acted_by   text        NOT NULL,
    acted_at   timestamptz NOT NULL
);

CREATE INDEX questionnaire_edition_act_by_edition ON questionnaire_edition_act (edition_id, id);
