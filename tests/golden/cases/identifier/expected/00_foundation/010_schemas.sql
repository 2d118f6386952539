-- specql: schemas
-- content-sha256: 9bb80c339b52534ad2e43695711f23b3d34dba3e12cbfde2bf71f7d00f25f305
CREATE SCHEMA IF NOT EXISTS crm;

CREATE SCHEMA IF NOT EXISTS geo;
-- specql: end schemas
