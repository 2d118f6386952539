-- specql: schemas
-- content-sha256: 93dfaec4217cfbc539fac0eca4a4c1b56f4cf8ac00ee1dab07f7b92dc98b385f
CREATE SCHEMA IF NOT EXISTS places;
-- specql: end schemas
