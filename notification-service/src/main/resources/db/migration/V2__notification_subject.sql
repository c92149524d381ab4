-- Answers whether an organization was told of a diagnosis already, when it is said to have claimed it.
CREATE INDEX notification_subject ON notification (subject_id, organization_id);
