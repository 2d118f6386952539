-- Trees: paths, moves, what cannot be.

BEGIN;

CREATE FUNCTION suite.place(p_pk INTEGER) RETURNS TEXT LANGUAGE sql AS $$
    SELECT t.path::TEXT || ' ' || t.identifier FROM tenant.tb_location AS t WHERE t.pk_location = p_pk
$$;

INSERT INTO tenant.tb_location (pk_location, tenant_id, name, fk_parent) VALUES
    (11, suite.id('a'), 'House', NULL),
    (12, suite.id('a'), 'Floor 1', 11),
    (13, suite.id('a'), 'Room 1', 12),
    (14, suite.id('a'), 'Shelf', 13),
    (15, suite.id('a'), 'Room 1', 12),
    (21, suite.id('a'), 'Barn', NULL),
    (22, suite.id('a'), 'Loft', 21),
    (31, suite.id('b'), 'House', NULL),
    (32, suite.id('b'), 'Floor 1', 31);

SELECT suite.check('tree: a root', suite.place(11) = '11 house');
SELECT suite.check('tree: four levels', suite.place(14) = '11.12.13.14 house.floor-1.room-1.shelf');
SELECT suite.check('tree: a sister of the same name', suite.place(15) = '11.12.15 house.floor-1.room-1#2');
SELECT suite.check('tree: another tenant', suite.place(32) = '31.32 house.floor-1');
SELECT suite.check('tree: above', array_agg(t.pk_location) = ARRAY[11, 12, 13])
FROM tenant.location_ancestors(14, suite.id('a')) AS t;
SELECT suite.check('tree: below', array_agg(t.pk_location) = ARRAY[12, 13, 14, 15])
FROM tenant.location_descendants(11, suite.id('a')) AS t;
SELECT suite.check('tree: nothing of another tenant', count(*) = 0)
FROM (SELECT FROM tenant.location_descendants(11, suite.id('b')) UNION ALL SELECT FROM tenant.location_ancestors(14)) AS t;
UPDATE tenant.tb_location SET deleted_at = now() WHERE pk_location = 15;
SELECT suite.check('tree: deleted rows are not below', array_agg(t.pk_location) = ARRAY[13, 14])
FROM tenant.location_descendants(12, suite.id('a')) AS t;

-- What cannot be.
SAVEPOINT before;
SELECT suite.check_fails('tree: a fifth level',
    $$INSERT INTO tenant.tb_location (tenant_id, name, fk_parent) VALUES (suite.id('a'), 'Box', 14)$$,
    'SQ001', 'validation:hierarchy_depth');
SELECT suite.check_fails('tree: below itself', 'UPDATE tenant.tb_location SET fk_parent = 11 WHERE pk_location = 11',
    'SQ001', 'validation:hierarchy_cycle');
SELECT suite.check_fails('tree: below what is below it', 'UPDATE tenant.tb_location SET fk_parent = 14 WHERE pk_location = 11',
    'SQ001', 'validation:hierarchy_cycle');
SELECT suite.check_fails('tree: born below itself',
    $$INSERT INTO tenant.tb_location (pk_location, tenant_id, name, fk_parent) VALUES (41, suite.id('a'), 'X', 41)$$,
    'SQ001', 'validation:hierarchy_cycle');
SELECT suite.check_fails('tree: a circle in one statement', $$INSERT INTO tenant.tb_location
    (pk_location, tenant_id, name, fk_parent) VALUES (41, suite.id('a'), 'X', 42), (42, suite.id('a'), 'Y', 41)$$,
    'SQ001', 'validation:hierarchy_cycle');
SELECT suite.check_fails('tree: a parent of another tenant',
    'UPDATE tenant.tb_location SET fk_parent = 31 WHERE pk_location = 12', '23503');
SELECT suite.check_fails('tree: a parent that is not there',
    $$INSERT INTO tenant.tb_location (tenant_id, name, fk_parent) VALUES (suite.id('a'), 'X', 999)$$, '23503');
SELECT suite.check_fails('tree: a subtree too deep',
    'UPDATE tenant.tb_location SET fk_parent = 22 WHERE pk_location = 12', 'SQ001', 'validation:hierarchy_depth');
SELECT suite.check('tree: it is where it was', suite.place(12) = '11.12 house.floor-1'
    AND suite.place(14) = '11.12.13.14 house.floor-1.room-1.shelf');

-- Moves.
UPDATE tenant.tb_location SET fk_parent = 21 WHERE pk_location = 12;
SELECT suite.check('tree: what is moved', suite.place(12) = '21.12 barn.floor-1');
SELECT suite.check('tree: what is below it', suite.place(14) = '21.12.13.14 barn.floor-1.room-1.shelf');
SELECT suite.check('tree: deleted rows move too', suite.place(15) = '21.12.15 barn.floor-1.room-1#2');
UPDATE tenant.tb_location SET fk_parent = NULL WHERE pk_location = 13;
SELECT suite.check('tree: a root again', suite.place(13) = '13 room-1' AND suite.place(14) = '13.14 room-1.shelf');
UPDATE tenant.tb_location SET fk_parent = CASE pk_location WHEN 13 THEN 22 ELSE NULL END
WHERE pk_location IN (13, 22);
SELECT suite.check('tree: two moves in one statement',
    suite.place(22) = '22 loft' AND suite.place(14) = '22.13.14 loft.room-1.shelf');
UPDATE tenant.tb_location SET path = '1.2.3' WHERE pk_location = 14;
SELECT suite.check('tree: what is written to the path does not count', suite.place(14) = '22.13.14 loft.room-1.shelf');
UPDATE tenant.tb_location SET name = 'Attic' WHERE pk_location = 22;
SELECT suite.check('tree: a new name moves nothing', suite.place(22) = '22 attic'
    AND suite.place(14) = '22.13.14 loft.room-1.shelf');
SELECT suite.check('tree: all identifiers anew, from the roots down',
    tenant.location_recompute_identifiers(suite.id('a')) = 2
    AND suite.place(14) = '22.13.14 attic.room-1.shelf');

INSERT INTO tenant.tb_location (pk_location, tenant_id, name, fk_parent) VALUES
    (53, suite.id('a'), 'Leaf', 52), (52, suite.id('a'), 'Branch', 51), (51, suite.id('a'), 'Trunk', NULL);
SELECT suite.check('tree: children before their parents', suite.place(53) = '51.52.53 trunk.branch.leaf');
ROLLBACK TO before;

-- Through actions, as a role that owns nothing.
UPDATE tenant.tb_location SET id = ('00000000-0000-4000-8000-0000000000' || pk_location)::UUID;
CREATE ROLE specql_identity_app;
GRANT USAGE ON SCHEMA app, tenant, suite TO specql_identity_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA tenant TO specql_identity_app;
GRANT SELECT ON suite.ids TO specql_identity_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app, tenant TO specql_identity_app;
SET LOCAL ROLE specql_identity_app;

SELECT suite.check('tree: an action moves', r.status = 'success' AND r.updated_fields = ARRAY['parent']
    AND r.object_data ->> 'identifier' = 'barn.floor-1' AND NOT r.object_data ? 'path')
FROM app.update_location(suite.id('a'), suite.id('caller'),
    '{"id": "00000000-0000-4000-8000-000000000012", "parent_id": "00000000-0000-4000-8000-000000000021"}') AS r;
SELECT suite.check('tree: all that is below moves', suite.place(14) = '21.12.13.14 barn.floor-1.room-1.shelf');
SELECT suite.check('tree: an action creates', r.status = 'success' AND r.updated_fields = ARRAY['name', 'parent']
    AND r.object_data ->> 'identifier' = 'barn.floor-1.hall')
FROM app.create_location(suite.id('a'), suite.id('caller'),
    '{"name": "Hall", "parent_id": "00000000-0000-4000-8000-000000000012"}') AS r;
SELECT suite.check('tree: an action cannot close a circle', r.status = 'validation:hierarchy_cycle'
    AND r.extra_metadata -> 'error' ->> 'field' = 'parent')
FROM app.update_location(suite.id('a'), suite.id('caller'),
    '{"id": "00000000-0000-4000-8000-000000000021", "parent_id": "00000000-0000-4000-8000-000000000014"}') AS r;
SELECT suite.check('tree: an action cannot go too deep', r.status = 'validation:hierarchy_depth'
    AND r.extra_metadata -> 'error' ->> 'field' = 'parent')
FROM app.create_location(suite.id('a'), suite.id('caller'),
    '{"name": "Box", "parent_id": "00000000-0000-4000-8000-000000000014"}') AS r;
SELECT suite.check('tree: an action finds no parent of another tenant', r.status = 'validation:reference_not_found')
FROM app.create_location(suite.id('a'), suite.id('caller'),
    '{"name": "Box", "parent_id": "00000000-0000-4000-8000-000000000031"}') AS r;
RESET ROLE;

-- Shared trees, whose parents have other names.
INSERT INTO common.tb_industry (pk_industry, name, fk_parent_industry, fk_replaces) VALUES
    (1, 'All', NULL, NULL), (2, 'Some', 1, NULL), (3, 'Few', 2, 1);
SELECT suite.check('tree: the parent is parent_<e>', string_agg(t.path::TEXT, ' ' ORDER BY t.pk_industry) = '1 1.2 1.2.3')
FROM common.tb_industry AS t;
SELECT suite.check('tree: identifiers without components', t.identifier = 'industry-3')
FROM common.industry_descendants(2) AS t;
INSERT INTO common.tb_page (pk_page, title, fk_below)
SELECT n, 'Page', nullif(n - 1, 0) FROM generate_series(1, 20) AS n;
SELECT suite.check('tree: twenty levels', count(*) = 19) FROM common.page_ancestors(20);
SELECT suite.check_fails('tree: twenty-one levels', $$INSERT INTO common.tb_page (pk_page, title, fk_below) VALUES (21, 'X', 20)$$,
    'SQ001', 'validation:hierarchy_depth');
INSERT INTO common.tb_file (path) VALUES ('a/b');
SELECT suite.check('tree: elsewhere a field may be called path', v.data ->> 'path' = 'a/b') FROM common.v_file AS v;

ROLLBACK;

\echo trees: passed
