-- specql: schemas
-- content-sha256: 09e19544d2c1b8982b8c115de63d5dee8ff7e0b15c3f40c98c9bbd0849c7ba0e
CREATE SCHEMA IF NOT EXISTS crm;
-- specql: end schemas
