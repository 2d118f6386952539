-- specql: schemas
-- content-sha256: 2a9e2923b28bd6375c64d93b2395a865f912fab473b7c045141b84a2ad5b5a07
CREATE SCHEMA IF NOT EXISTS base;

CREATE SCHEMA IF NOT EXISTS kinds;
-- specql: end schemas
