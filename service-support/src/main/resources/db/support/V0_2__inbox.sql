-- Events whose effect has been made: one row a consumer and event, in the transaction of the effect.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);

-- Dead letters that an operator has sent again, by their place in the dead-letter topic.
CREATE TABLE dead_letter_replay (
    topic           text        NOT NULL,
    topic_partition int         NOT NULL,
    topic_offset    bigint      NOT NULL,
    replayed_at     timestamptz NOT NULL,
    replayed_by     text        NOT NULL,
    PRIMARY KEY (topic, topic_partition, topic_offset)
);
