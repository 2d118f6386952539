-- specql: schemas
-- content-sha256: 128fc7869ccd6ce6d8ae9d5d53d9a5230d0614e7ea7a35d5227313b7ceefc931
CREATE SCHEMA IF NOT EXISTS base;

GRANT USAGE ON SCHEMA base TO idempotent_app;

CREATE SCHEMA IF NOT EXISTS pay;

GRANT USAGE ON SCHEMA pay TO idempotent_app;
-- specql: end schemas
