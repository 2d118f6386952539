-- specql: schemas
-- content-sha256: eacc4593b7dbc679f9fa9009eb3fa3db9155a56ad1a5572acbce67b0e4511a77
CREATE SCHEMA IF NOT EXISTS base;

GRANT USAGE ON SCHEMA base TO notify_app;

CREATE SCHEMA IF NOT EXISTS shop;

GRANT USAGE ON SCHEMA shop TO notify_app;
-- specql: end schemas
