-- specql: schemas
-- content-sha256: 404e9647c2cbbbcf8e2c8115b9974525cd35fc641d6127affa136944da850d59
CREATE SCHEMA IF NOT EXISTS kinds;
-- specql: end schemas
