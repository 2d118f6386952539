-- specql: schemas
-- content-sha256: 2106da8b6e61e4b399fae946066f657942a92c764556530f736b66e124889e2d
CREATE SCHEMA IF NOT EXISTS common;

CREATE SCHEMA IF NOT EXISTS shop;
-- specql: end schemas
