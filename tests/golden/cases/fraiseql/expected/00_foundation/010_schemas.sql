-- specql: schemas
-- content-sha256: 91bcd3cf5d80bedb42ede5121c41cdfe2a3d2a071944069f855e4eaec02eb208
CREATE SCHEMA IF NOT EXISTS base;

GRANT USAGE ON SCHEMA base TO api;

CREATE SCHEMA IF NOT EXISTS crm;

GRANT USAGE ON SCHEMA crm TO api;
-- specql: end schemas
