-- specql: schemas
-- content-sha256: bc3f13ca949d499464205d47ad7e9b2c416e6fdd5794305fa73a5554c2ef8348
CREATE SCHEMA IF NOT EXISTS crm;

CREATE SCHEMA IF NOT EXISTS i18n;
-- specql: end schemas
