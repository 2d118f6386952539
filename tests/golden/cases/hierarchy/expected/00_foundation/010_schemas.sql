-- specql: schemas
-- content-sha256: c4a7060e87a2cb5fb0c2198a42957e5e2d7fd0ea3faa5b3840f0ff1d3d493517
CREATE SCHEMA IF NOT EXISTS common;

CREATE SCHEMA IF NOT EXISTS tenant;
-- specql: end schemas
