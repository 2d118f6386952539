-- specql: schemas
-- content-sha256: 366a0a5b41a06bdc132b4d9e8763ee7a1b83215c248f2e259ec46f83642cece2
CREATE SCHEMA IF NOT EXISTS blog;

CREATE SCHEMA IF NOT EXISTS tenants;
-- specql: end schemas
