-- Ranges of dates that must not overlap, and computed columns.
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = error;
\o /dev/null
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['red', 'blue', 'foreign_room', 'june', 'july', 'gone', 'open', 'foreign_june', 'summer'])
    WITH ORDINALITY AS n(name, position);

INSERT INTO shop.tb_room (id, tenant_id, name, beds) VALUES
    (suite.id('red'), suite.id('a'), 'Red', 3), (suite.id('blue'), suite.id('a'), 'Blue', NULL),
    (suite.id('foreign_room'), suite.id('b'), 'Foreign', 1);

INSERT INTO shop.tb_booking (id, tenant_id, guest, fk_room, wing, from_day, till, deleted_at) VALUES
    (suite.id('june'), suite.id('a'), 'Ann', shop.room_pk(suite.id('red'), suite.id('a')), 1, '2025-06-10', '2025-06-20', NULL),
    (suite.id('july'), suite.id('a'), 'Bob', shop.room_pk(suite.id('red'), suite.id('a')), 1, '2025-07-10', '2025-07-20', NULL),
    (suite.id('gone'), suite.id('a'), 'Eve', shop.room_pk(suite.id('red'), suite.id('a')), 1, '2025-06-15', '2025-06-16', now()),
    (suite.id('open'), suite.id('a'), 'Dan', shop.room_pk(suite.id('blue'), suite.id('a')), 1, '2025-06-15', NULL, NULL),
    (suite.id('foreign_june'), suite.id('b'), 'Kim', shop.room_pk(suite.id('foreign_room'), suite.id('b')), 1, '2025-06-10',
     '2025-06-20', NULL);

INSERT INTO base.tb_season (id, name, begins, ends) VALUES (suite.id('summer'), 'Summer', '2025-06-01', '2025-09-01');

CREATE FUNCTION suite.booking(p_room TEXT, p_wing TEXT, p_from TEXT, p_till TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('guest', 'Zoe', 'room_id', suite.id(p_room), 'wing', p_wing::integer, 'from_day', p_from, 'till', p_till)::text
$$;

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('behind the last day', 'create_booking', 'a', suite.booking('red', '1', '2025-06-21', '2025-06-30'), 'success', NULL,
 $$result.object_data ->> 'nights' = '9'$$),
('the last day', 'create_booking', 'a', suite.booking('red', '1', '2025-06-20', '2025-06-30'), 'conflict:overlap', 'room',
 $$result.message LIKE 'Overlaps another row: %' AND result.extra_metadata #>> '{error,sqlstate}' = '23P01'
   AND (SELECT array_agg(f ORDER BY f) = ARRAY['from_day', 'kind', 'room', 'till', 'wing']
        FROM jsonb_array_elements_text(result.extra_metadata #> '{error,fields}') AS f)$$),
('within', 'create_booking', 'a', suite.booking('red', '1', '2025-06-12', '2025-06-12'), 'conflict:overlap', 'room', NULL),
('around', 'create_booking', 'a', suite.booking('red', '1', '2025-06-01', '2025-12-31'), 'conflict:overlap', 'room', NULL),
('without end', 'create_booking', 'a', suite.booking('red', '1', '2025-07-01', NULL), 'conflict:overlap', 'room', NULL),
('before one without end', 'create_booking', 'a', suite.booking('blue', '1', '2025-06-01', '2025-06-14'), 'success', NULL, NULL),
('long behind the start of one without end', 'create_booking', 'a', suite.booking('blue', '1', '2039-06-01', '2039-06-14'),
 'conflict:overlap', 'room', NULL),
('no range without a first day', 'create_booking', 'a', suite.booking('red', '1', NULL, '2025-06-30'), 'success', NULL, NULL),
('backwards', 'create_booking', 'a', suite.booking('red', '1', '2026-06-20', '2026-06-10'), 'validation:invalid_value', 'from_day',
 NULL),
('another value of the scope', 'create_booking', 'a', suite.booking('red', '2', '2025-06-10', '2025-06-20'), 'success', NULL, NULL),
('no value in the scope', 'create_booking', 'a', suite.booking('red', NULL, '2025-06-10', '2025-06-20'), 'success', NULL, NULL),
('another tenant', 'create_booking', 'b', suite.booking('foreign_room', '2', '2025-06-10', '2025-06-20'), 'success', NULL, NULL),
('the other tenant''s own', 'create_booking', 'b', suite.booking('foreign_room', '1', '2025-06-10', '2025-06-20'),
 'conflict:overlap', 'room', NULL),
('an update into another one', 'update_booking', 'a', '{"id": "@july", "from_day": "2025-06-20"}', 'conflict:overlap', 'room',
 $$(SELECT from_day = '2025-07-10' FROM shop.tb_booking WHERE id = '@july')$$),
('an update of the row itself', 'update_booking', 'a', '{"id": "@july", "from_day": "2025-07-12"}', 'success', NULL,
 $$result.object_data ->> 'nights' = '8'$$),
('restored into another one', 'restore_booking', 'a', '{"id": "@gone"}', 'conflict:overlap', 'room', NULL);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a deleted one is no obstacle', $$UPDATE shop.tb_booking SET deleted_at = now() WHERE id = '@june'$$, 'restore_booking', 'a',
 '{"id": "@gone"}', 'success', NULL, NULL),
('the same room and day of another tenant', $$UPDATE shop.tb_booking SET fk_room = NULL$$, 'update_booking', 'a',
 '{"id": "@june", "guest": "x"}', 'success', NULL, NULL);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('a day between seasons', 'create_season', NULL, '{"name": "Autumn", "begins": "2025-09-02"}', 'success', NULL, NULL),
('no day between seasons', 'create_season', NULL, '{"name": "Autumn", "begins": "2025-09-01"}', 'conflict:overlap', 'begins', NULL),
('no day before', 'create_season', NULL, '{"name": "Spring", "begins": "2025-03-01", "ends": "2025-06-01"}', 'conflict:overlap',
 'begins', NULL),
('a day before', 'create_season', NULL, '{"name": "Spring", "begins": "2025-03-01", "ends": "2025-05-31"}', 'success', NULL, NULL),
('an empty season', 'create_season', NULL, '{"name": "No", "begins": "2024-03-01", "ends": "2024-03-01"}',
 'validation:invalid_value', 'begins', NULL);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('a season that is gone', $$DELETE FROM base.tb_season$$, 'create_season', NULL, '{"name": "Autumn", "begins": "2025-09-01"}',
 'success', NULL, NULL);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('computed columns', 'update_booking', 'a', '{"id": "@june", "rate": 2.25}', 'success', NULL,
 $$result.object_data ->> 'label' = 'Ann single' AND result.object_data ->> 'price' = '4.50'
   AND result.object_data ->> 'room_name' = 'Red' AND result.object_data ->> 'doubled' = '8'
   AND (SELECT pg_typeof(v.doubled) = 'integer'::regtype AND pg_typeof(v.price) = 'numeric'::regtype
        FROM shop.v_booking AS v WHERE v.id = '@june')$$);

SELECT suite.run() AS passed \gset
\o
\echo :passed
\o /dev/null

-- Versions of rows.
INSERT INTO suite.ids (name, id) VALUES ('tariff', '00000000-0000-4000-8000-000000000100'), ('foreign_tariff', '00000000-0000-4000-8000-000000000101');
INSERT INTO shop.tb_tariff (id, tenant_id, code, fk_room, price, name, note) VALUES
    (suite.id('tariff'), suite.id('a'), 'x', shop.room_pk(suite.id('red'), suite.id('a')), 10, 'X', 'n'),
    (suite.id('foreign_tariff'), suite.id('b'), 'x', shop.room_pk(suite.id('foreign_room'), suite.id('b')), 10, 'X', 'n');
INSERT INTO base.tb_rule (code, text) VALUES (1, 'one');

CREATE FUNCTION suite.refused(p_statement TEXT) RETURNS TEXT LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE p_statement;
    RETURN 'nothing';
EXCEPTION
    WHEN SQLSTATE 'SQ001' OR unique_violation THEN
        RETURN SQLERRM;
END
$$;

DO $$
DECLARE
    red INTEGER := shop.room_pk(suite.id('red'), suite.id('a'));
    wanted JSONB := jsonb_build_object('code', 'x', 'fk_room', red);
    first INTEGER := shop.tariff_pk(suite.id('tariff'), suite.id('a'));
    second INTEGER;
    r shop.tb_tariff;
BEGIN
    second := shop.create_new_version_tariff(wanted, '{"price": 12.5}', suite.id('a'));
    SELECT * INTO r FROM shop.tb_tariff WHERE pk_tariff = second;
    ASSERT second <> first AND r.price = 12.5 AND r.name = 'X' AND r.note = 'n' AND r.edition = 2 AND r.is_current
        AND r.expiry_date IS NULL AND r.tenant_id = suite.id('a') AND r.fk_room = red AND r.id <> suite.id('tariff'),
        format('the new version: %s', r);
    ASSERT (SELECT NOT t.is_current AND t.expiry_date = r.effective_date AND t.price = 10 AND t.edition = 1
            FROM shop.tb_tariff AS t WHERE t.pk_tariff = first), 'the one before is closed when the new one begins';
    ASSERT shop.create_new_version_tariff(wanted, '{"price": 12.50, "name": "X"}', suite.id('a')) = second
        AND (SELECT count(*) = 2 FROM shop.tb_tariff WHERE tenant_id = suite.id('a')), 'nothing to change';
    ASSERT (SELECT is_current AND price = 10 FROM shop.tb_tariff WHERE id = suite.id('foreign_tariff')), 'another tenant';
    ASSERT suite.refused(format('SELECT shop.create_new_version_tariff(%L, %L, %L)', wanted, '{"price": 1}', suite.id('b')))
        = 'Tariff not found', 'not that of another tenant';
    ASSERT suite.refused(format('SELECT shop.create_new_version_tariff(%L, %L, %L)', wanted, '{"note": "m"}', suite.id('a')))
        = 'Unknown field: note', 'not tracked';
    ASSERT suite.refused(format('SELECT shop.create_new_version_tariff(%L, %L, %L)', '{"price": 1}', '{}', suite.id('a')))
        = 'Unknown field: price', 'no key';
    ASSERT suite.refused(format('INSERT INTO shop.tb_tariff (tenant_id, code, fk_room, price) VALUES (%L, %L, %s, 1)',
        suite.id('a'), 'x', red)) LIKE '%tb_tariff_code_room_current%', 'one current version';
    ASSERT suite.refused(format('INSERT INTO shop.tb_tariff (tenant_id, code, fk_room, price, name) VALUES (%L, %L, %s, 1, %L)',
        suite.id('a'), 'y', red, 'X')) LIKE '%tb_tariff_name_key%', 'names of current versions are unique';

    PERFORM base.create_new_version_rule('{"code": 1}', '{"text": "two"}');
    PERFORM base.create_new_version_rule('{"code": 1}', '{"text": null}');
    ASSERT (SELECT array_agg(version_number || COALESCE(text, '-') || holds || (expiry_date IS NULL) ORDER BY pk_rule)
            = ARRAY['1onefalsefalse', '2twofalsefalse', '3-truetrue'] FROM base.tb_rule), 'a shared one, with fields of its own';
END
$$;
