-- specql: schemas
-- content-sha256: 0fe2b79d567c5be04a8001c83e23374a1e5f58ac87ec42630749121a1f243742
CREATE SCHEMA IF NOT EXISTS crm;

GRANT USAGE ON SCHEMA crm TO application;
-- specql: end schemas
