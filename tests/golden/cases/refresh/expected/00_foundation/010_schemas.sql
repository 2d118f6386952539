-- specql: schemas
-- content-sha256: 31b65b6f68c18cd9f1d31d6890983956c57203ac8e09556b5f6f42c8efa76fa9
CREATE SCHEMA IF NOT EXISTS work;
-- specql: end schemas
