-- specql: schemas
-- content-sha256: e23d04082ee4e220580eabf3200582acc2c49bfde258ad7293c5b209a95358b2
CREATE SCHEMA IF NOT EXISTS base;

CREATE SCHEMA IF NOT EXISTS shop;
-- specql: end schemas
