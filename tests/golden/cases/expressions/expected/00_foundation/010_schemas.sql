-- specql: schemas
-- content-sha256: 8c2bf22606253ef8520a818b097a9006cdeefde14c8a59e3c869ac3a9f0ac7a0
CREATE SCHEMA IF NOT EXISTS geo;

CREATE SCHEMA IF NOT EXISTS sales;
-- specql: end schemas
