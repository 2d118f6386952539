-- specql: schemas
-- content-sha256: 3ebd66fdd3b222dcee276e7627d86d698d92b0218398bcfb74c2de6509047f01
CREATE SCHEMA IF NOT EXISTS core;

CREATE SCHEMA IF NOT EXISTS crm;

CREATE SCHEMA IF NOT EXISTS projects;
-- specql: end schemas
