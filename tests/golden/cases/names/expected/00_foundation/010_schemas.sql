-- specql: schemas
-- content-sha256: cf6d6602b191b978aed40654a4cbcaf9773542f8eed2625ba2a7529080dd7b3c
CREATE SCHEMA IF NOT EXISTS ops;

CREATE SCHEMA IF NOT EXISTS sales;
-- specql: end schemas
