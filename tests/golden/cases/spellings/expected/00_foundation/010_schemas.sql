-- specql: schemas
-- content-sha256: dad913c1cb697fe0eca374f718ebbfefae97b4c5b8dbf3356ae4607d4acca470
CREATE SCHEMA IF NOT EXISTS desk;
-- specql: end schemas
