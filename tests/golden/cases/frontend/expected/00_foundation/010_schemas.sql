-- specql: schemas
-- content-sha256: 2b423aeff90dff07a7456e5ddcc1bc9f2b05030eea029078b61a5f9c84551752
CREATE SCHEMA IF NOT EXISTS shop;
-- specql: end schemas
