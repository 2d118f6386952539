-- specql: schemas
-- content-sha256: 6d10cb75522a9c47a6f4970f0c333bbe695abcaee1ed6fa98a7c71d6c8683e6d
CREATE SCHEMA IF NOT EXISTS cms;
-- specql: end schemas
