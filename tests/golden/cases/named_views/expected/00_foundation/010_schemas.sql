-- specql: schemas
-- content-sha256: d8d34c99e773df05a866e9ad11ab6b213b728620be85eaa551dfd11a72ea2634
CREATE SCHEMA IF NOT EXISTS base;

CREATE SCHEMA IF NOT EXISTS work;
-- specql: end schemas
