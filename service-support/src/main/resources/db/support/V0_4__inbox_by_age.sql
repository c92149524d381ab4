-- Serves the deletion of what was received long ago.
CREATE INDEX inbox_by_age ON inbox (received_at);
