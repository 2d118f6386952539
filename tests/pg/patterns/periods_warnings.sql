-- check_mode: warning, as a client sees it; what it must see is in periods.warnings.
\set ON_ERROR_STOP on
\set VERBOSITY terse
SET client_min_messages = warning;
INSERT INTO shop.tb_shift (tenant_id, fk_room, first, last)
VALUES (suite.id('a'), shop.room_pk(suite.id('red'), suite.id('a')), '2025-01-01', '2025-01-10');
\warn same tenant, same room:
INSERT INTO shop.tb_shift (tenant_id, fk_room, first, last)
VALUES (suite.id('a'), shop.room_pk(suite.id('red'), suite.id('a')), '2025-01-10', '2025-01-11');
\warn other room, other days, other tenant, deleted:
INSERT INTO shop.tb_shift (tenant_id, fk_room, first, last, deleted_at) VALUES
    (suite.id('a'), shop.room_pk(suite.id('blue'), suite.id('a')), '2025-01-01', '2025-01-10', NULL),
    (suite.id('a'), shop.room_pk(suite.id('red'), suite.id('a')), '2025-01-12', '2025-01-12', NULL),
    (suite.id('b'), shop.room_pk(suite.id('foreign_room'), suite.id('b')), '2025-01-01', '2025-01-10', NULL),
    (suite.id('a'), shop.room_pk(suite.id('red'), suite.id('a')), '2025-01-01', '2025-01-10', now());
\warn restored:
UPDATE shop.tb_shift SET deleted_at = NULL WHERE deleted_at IS NOT NULL;
\warn without a first day, then with one:
INSERT INTO base.tb_season (name, begins, ends) VALUES ('Summer', '2030-01-01', '2030-02-01'), ('Summer', '2031-01-01', '2031-02-01');
UPDATE base.tb_season SET sold = '2025-01-01', returned = '2025-01-02' WHERE name = 'Summer' AND begins < '2031-01-01';
