-- specql: schemas
-- content-sha256: bebbac6ecb7bed7f36e311dab44b178ae49abae6f6578fb62dbc2c125a78ebe7
CREATE SCHEMA IF NOT EXISTS base;

CREATE SCHEMA IF NOT EXISTS desk;
-- specql: end schemas
