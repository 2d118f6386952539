-- specql: schemas
-- content-sha256: f5548b3d392bdedb32834306bb49fcfec9aade6d0f5072494f483a4d7a953d5e
CREATE SCHEMA IF NOT EXISTS common;

GRANT USAGE ON SCHEMA common TO "crm-web";

CREATE SCHEMA IF NOT EXISTS crm;

GRANT USAGE ON SCHEMA crm TO "crm-web";
-- specql: end schemas
