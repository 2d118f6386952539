-- specql: schemas
-- content-sha256: 9cd199e6d4a526af106f98ed02759805d329d845bd099c905ebdcc8c2568e356
CREATE SCHEMA IF NOT EXISTS base;

CREATE SCHEMA IF NOT EXISTS sales;
-- specql: end schemas
