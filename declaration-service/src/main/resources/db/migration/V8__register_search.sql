-- The public register is searched by name, place, industry, star and day, asked about in bulk, and given away as a whole
-- once a day.

-- What a published entry is found by: the key of its name and, after a space, the key of its name in kana. Keys hold no
-- space. The folding that makes keys is data and has an edition: entries of an earlier one (0: never keyed) are keyed
-- again in the background.
ALTER TABLE register_entry
    ADD COLUMN search_key  text COLLATE "C",
    ADD COLUMN key_edition integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT register_entry_withheld_key_check CHECK (organization_name IS NOT NULL OR search_key IS NULL);

CREATE INDEX register_entry_by_key_edition ON register_entry (key_edition, declaration_number);

-- Every end of a key, from each of its characters on (counted from 1), cut at 40 characters. "Contains" becomes "begins
-- with", which an ordinary index answers in the same time however many names there are. Ends that are the same are
-- given once, at the first place.
CREATE FUNCTION register_suffixes(search_key text) RETURNS TABLE (suffix text, place smallint)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT split_part(substr(search_key, series.place, 40), ' ', 1), min(series.place)::smallint
      FROM generate_series(1, char_length(search_key)) AS series(place)
     WHERE substr(search_key, series.place, 1) <> ' '
     GROUP BY 1
$$;

-- The ends of all keys. What a search narrows down by stands beside them; written with the entry.
CREATE TABLE register_name (
    declaration_number text             NOT NULL REFERENCES register_entry ON DELETE CASCADE,
    place              smallint         NOT NULL,
    suffix             text COLLATE "C" NOT NULL,
    status             text             NOT NULL,
    prefecture         text             NOT NULL,
    industry           text             NOT NULL,
    star               text             NOT NULL,
    declared_at        timestamptz      NOT NULL,
    PRIMARY KEY (declaration_number, place)
);

-- Fills it for entries that have a key: the service does so entry by entry. A load in bulk can run this once.
INSERT INTO register_name (declaration_number, place, suffix, status, prefecture, industry, star, declared_at)
SELECT declaration_number, place, suffix, status, prefecture, industry, star, declared_at
  FROM register_entry, register_suffixes(search_key);

CREATE INDEX register_name_by_suffix ON register_name (status, suffix, declaration_number);
CREATE INDEX register_name_by_prefecture ON register_name (status, prefecture, suffix, declaration_number);
CREATE INDEX register_name_by_industry ON register_name (status, industry, suffix, declaration_number);
CREATE INDEX register_name_by_both ON register_name (status, prefecture, industry, suffix, declaration_number);

-- Without a name: newest first. A star alone needs no index of its own: a page reads on until it is full, or tells where
-- it stopped.
CREATE INDEX register_entry_by_day ON register_entry (status, declared_at, declaration_number);
CREATE INDEX register_entry_by_prefecture ON register_entry (status, prefecture, declared_at, declaration_number);
CREATE INDEX register_entry_by_industry ON register_entry (status, industry, declared_at, declaration_number);
CREATE INDEX register_entry_by_both ON register_entry (status, prefecture, industry, declared_at, declaration_number);

-- Who asks about a corporation gets its newest entry. A name that is withheld has no number here.
CREATE INDEX register_entry_by_corporate_number ON register_entry (corporate_number, declared_at)
    WHERE corporate_number IS NOT NULL;

-- What the register showed on a day.
CREATE INDEX register_entry_state_by_day ON register_entry_state (status, valid_from, declaration_number);

-- The whole register, made once a day in each format and kept in pieces, so that neither making nor giving it away takes
-- memory that grows with it. Each piece is a complete gzip member; one after the other they are a gzip file.
CREATE TABLE register_dump (
    day        date        NOT NULL,
    format     text        NOT NULL,
    made_at    timestamptz NOT NULL,
    entries    bigint      NOT NULL,
    size       bigint      NOT NULL,
    gzip_size  bigint      NOT NULL,
    pieces     integer     NOT NULL,
    sha256     text        NOT NULL,
    PRIMARY KEY (day, format),
    CONSTRAINT register_dump_format_check CHECK (format IN ('CSV', 'NDJSON')),
    CONSTRAINT register_dump_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$')
);

CREATE TABLE register_dump_piece (
    day     date    NOT NULL,
    format  text    NOT NULL,
    place   integer NOT NULL,
    content bytea   NOT NULL,
    PRIMARY KEY (day, format, place)
);

-- Compressed already.
ALTER TABLE register_dump_piece ALTER COLUMN content SET STORAGE EXTERNAL;
