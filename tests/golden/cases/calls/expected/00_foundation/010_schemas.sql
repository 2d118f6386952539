-- specql: schemas
-- content-sha256: 0943b9cb4440f4816232229a9279f273b7d13b79a27d6db1afbea2feb9ba4df9
CREATE SCHEMA IF NOT EXISTS bank;
-- specql: end schemas
