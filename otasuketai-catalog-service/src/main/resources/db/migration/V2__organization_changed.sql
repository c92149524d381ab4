-- What is known of an organization follows its changes too, jp.hoshimori.organization.changed.v1: the column says of when
-- it is, by which older news are told.
ALTER TABLE organization_view RENAME COLUMN registered_at TO state_of;
