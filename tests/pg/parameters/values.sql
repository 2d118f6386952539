-- What the checks of tests/golden/cases/parameters take and refuse.

CREATE PROCEDURE pg_temp.sets(p_takes BOOLEAN, p_column TEXT, p_value TEXT) LANGUAGE plpgsql AS $$
BEGIN
    BEGIN
        EXECUTE format('UPDATE kinds.tb_parameters SET %I = %s', p_column, p_value);
    EXCEPTION WHEN OTHERS THEN
        IF p_takes OR NOT (SQLSTATE IN ('23514', '22003')) THEN
            RAISE EXCEPTION '% = % is refused: % %', p_column, p_value, SQLSTATE, SQLERRM;
        END IF;
        RETURN;
    END;
    IF NOT p_takes THEN
        RAISE EXCEPTION '% = % is taken', p_column, p_value;
    END IF;
END
$$;

INSERT INTO kinds.tb_parameters (a_code, a_plate, some_sizes) VALUES ('abc', 'HH-AB 123', '{s}');

DO $$
DECLARE
    value RECORD;
BEGIN
    IF (SELECT concat_ws(' ', a_name, a_score, a_price, a_balance, a_kind) FROM kinds.tb_parameters)
        IS DISTINCT FROM 'no name 5 12.50 -1.5000 small' THEN
        RAISE EXCEPTION 'defaults are not as written';
    END IF;
    FOR value IN SELECT * FROM (VALUES
        (true, 'a_code', '''ab€'''), (false, 'a_code', '''abcd'''), (true, 'a_code', ''''''),
        (false, 'a_name', '''x'''), (true, 'a_name', '''xy'''), (true, 'a_name', 'repeat(''x'', 50)'),
        (false, 'a_name', 'repeat(''x'', 51)'), (true, 'a_name', 'NULL'),
        (false, 'a_title', 'repeat(''x'', 81)'), (false, 'a_note', ''''''), (true, 'a_note', '''x'''),
        (false, 'a_count', '-1'), (true, 'a_count', '0'), (true, 'a_count', '2147483647'),
        (false, 'a_score', '0'), (true, 'a_score', '1'), (true, 'a_score', '10'), (false, 'a_score', '11'),
        (false, 'a_level', '0'), (false, 'a_total', '9000000001'), (true, 'a_total', '9000000000'),
        (true, 'a_price', '99999999.99'), (false, 'a_price', '100000000'),
        (true, 'a_ratio', '0.5'), (false, 'a_ratio', '0.51'), (false, 'a_ratio', '-0.1'), (false, 'a_ratio', '''NaN'''),
        (false, 'a_factor', '-0.001'), (false, 'a_factor', '''NaN'''), (false, 'a_factor', '''Infinity'''),
        (true, 'a_factor', '1e300'), (false, 'a_weight', '-1'), (false, 'a_weight', '''NaN'''), (true, 'a_weight', '1.5'),
        (true, 'a_balance', '-100'), (true, 'a_balance', '100'), (false, 'a_balance', '''NaN'''),
        (false, 'a_part', '9.99'), (true, 'a_part', '10'), (true, 'a_part', '90'), (false, 'a_part', '90.01'),
        (true, 'a_plate', '''B-A 1'''), (false, 'a_plate', '''b-a 1'''), (false, 'a_plate', '''ABC-AB 12345'''),
        (true, 'a_handle', '''a-b'''), (false, 'a_handle', '''A-b'''), (false, 'a_handle', 'repeat(''x'', 21)'),
        (true, 'a_kind', '''very large'''), (false, 'a_kind', '''medium'''),
        (true, 'some_codes', '''{ab,abcd}'''), (false, 'some_codes', '''{ab,a}'''), (false, 'some_codes', '''{abcde}'''),
        (true, 'some_codes', '''{}'''), (false, 'some_codes', '''{NULL}'''),
        (true, 'some_words', '''{"",x}'''), (false, 'some_words', 'ARRAY[repeat(''x'', 21)]'),
        (true, 'some_names', '''{Ab}'''), (false, 'some_names', '''{A}'''), (false, 'some_names', '''{ab}'''),
        (true, 'some_sizes', '''{s,m,l}'''), (false, 'some_sizes', '''{xl}'''),
        (true, 'some_scores', '''{1,5}'''), (false, 'some_scores', '''{0}'''), (false, 'some_scores', '''{6}'''),
        (true, 'some_prices', '''{1.5}'''), (false, 'some_prices', '''{100000000}'''),
        (true, 'some_factors', '''{0,1}'''), (false, 'some_factors', '''{-1}'''), (false, 'some_factors', '''{NaN}'''),
        (false, 'some_factors', '''{Infinity}''')
    ) AS v(takes, name, value) LOOP
        CALL pg_temp.sets(value.takes, value.name, value.value);
    END LOOP;
END
$$;

-- The kinds of indexes asked for.
DO $$
DECLARE
    found TEXT;
BEGIN
    SELECT string_agg(i.relname || ' ' || m.amname, ', ' ORDER BY i.relname) INTO found
    FROM pg_index AS x
        JOIN pg_class AS i ON i.oid = x.indexrelid
        JOIN pg_am AS m ON m.oid = i.relam
    WHERE x.indrelid = 'kinds.tb_parameters'::REGCLASS AND i.relname LIKE '%\_idx';
    IF found IS DISTINCT FROM 'tb_parameters_a_document_idx gin, tb_parameters_a_handle_idx btree, '
        'tb_parameters_a_hashed_idx hash, tb_parameters_a_link_idx btree, tb_parameters_a_place_idx gist, '
        'tb_parameters_an_address_idx gist, tb_parameters_some_tags_idx gin' THEN
        RAISE EXCEPTION 'indexes are %', found;
    END IF;
END
$$;

-- A value that is nobody's business is not in the audit log.
DO $$
DECLARE
    result app.mutation_result;
    log app.tb_mutation_audit_log;
BEGIN
    result := app.create_parameters(NULL, NULL,
        '{"a_code": "abc", "a_plate": "B-A 1", "some_sizes": ["s"], "a_secret": "between us"}');
    IF result.status <> 'success' OR result.object_data ->> 'a_secret' <> 'between us' THEN
        RAISE EXCEPTION 'create_parameters answered %', result;
    END IF;
    SELECT * INTO STRICT log FROM app.tb_mutation_audit_log;
    IF log.input_payload ->> 'a_secret' <> '***' OR log.object_data ->> 'a_secret' <> '***'
        OR log.input_payload ->> 'a_code' <> 'abc' THEN
        RAISE EXCEPTION 'the audit log says %', log;
    END IF;
END
$$;

-- Neither is what is made of it, nor what becomes of it, in the entity at hand or in another one.
DO $$
DECLARE
    patient UUID;
    log app.tb_mutation_audit_log;
    hidden TEXT[];
BEGIN
    patient := (app.create_patient(NULL, NULL, jsonb_build_object(
        'name', 'Zoe', 'born', '1990-01-01', 'card', '4111111111111111', 'ward', 'b2',
        'record_id', (SELECT id FROM kinds.tb_parameters WHERE a_secret = 'between us')))).id;
    SELECT * INTO STRICT log FROM app.tb_mutation_audit_log WHERE action = 'create_patient';
    SELECT array_agg(key ORDER BY key COLLATE "C") INTO hidden FROM jsonb_each_text(log.object_data) WHERE value = '***';
    IF hidden <> '{born,card,greeting,identifier,initial,name,record_secret}'
        OR log.object_data ->> 'shouted' <> 'B2' OR log.object_data ->> 'record_code' <> 'abc' THEN
        RAISE EXCEPTION 'the audit log says %', log.object_data;
    END IF;
    PERFORM app.marry(NULL, NULL, jsonb_build_object('id', patient, 'surname', 'Bell', 'place', 'c3', 'password', 'sesame'));
    SELECT * INTO STRICT log FROM app.tb_mutation_audit_log WHERE action = 'marry';
    IF log.status <> 'success' OR log::TEXT LIKE ANY ('{%Bell%,%sesame%}') OR log.input_payload ->> 'place' <> 'c3' THEN
        RAISE EXCEPTION 'the audit log says %', log;
    END IF;
    PERFORM app.note(NULL, NULL, '{"found": "Mole", "code": "xyz"}');
    SELECT * INTO STRICT log FROM app.tb_mutation_audit_log WHERE action = 'note';
    IF log.status <> 'success' OR log::TEXT ILIKE '%mole%' OR log.input_payload ->> 'code' <> 'xyz' THEN
        RAISE EXCEPTION 'the audit log says %', log;
    END IF;
    IF (app.admit(NULL, NULL, jsonb_build_object('id', patient, 'key', 'opensesame1234567'))).message
        <> 'opensesame1234567 opens nothing' THEN
        RAISE EXCEPTION 'admit says %', app.admit(NULL, NULL, jsonb_build_object('id', patient, 'key', 'opensesame1234567'));
    END IF;
    SELECT * INTO STRICT log FROM app.tb_mutation_audit_log WHERE action = 'admit';
    IF log.message <> 'validation:closed' OR log::TEXT LIKE '%opensesame%' THEN
        RAISE EXCEPTION 'the audit log says %', log;
    END IF;
    IF (app.whisper(NULL, NULL, jsonb_build_object('id', patient))).message <> 'ZOE is in c3' THEN
        RAISE EXCEPTION 'whisper says %', app.whisper(NULL, NULL, jsonb_build_object('id', patient));
    END IF;
    SELECT * INTO STRICT log FROM app.tb_mutation_audit_log WHERE action = 'whisper';
    IF log.message <> 'validation:told' OR log::TEXT LIKE '%ZOE%' THEN
        RAISE EXCEPTION 'the audit log says %', log;
    END IF;
    IF (app.tell(NULL, NULL, jsonb_build_object('id', patient))).extra_metadata #>> '{result,who}' NOT LIKE 'Zoe%' THEN
        RAISE EXCEPTION 'tell says %', app.tell(NULL, NULL, jsonb_build_object('id', patient));
    END IF;
    SELECT * INTO STRICT log FROM app.tb_mutation_audit_log WHERE action = 'tell';
    IF log.status <> 'success' OR log::TEXT LIKE '%Zoe%' THEN
        RAISE EXCEPTION 'the audit log says %', log;
    END IF;
    PERFORM app.create_patient(NULL, NULL, '{"name": "Ann", "born": "Whitsunday"}');
    PERFORM app.create_patient(NULL, NULL, '{"firstName": "Whitsunday"}');
    PERFORM app.create_patient(NULL, NULL, '["Whitsunday"]');
    IF EXISTS (SELECT FROM app.tb_mutation_audit_log AS l WHERE l::TEXT LIKE '%Whitsunday%') THEN
        RAISE EXCEPTION 'the audit log says %', (SELECT l FROM app.tb_mutation_audit_log AS l WHERE l::TEXT LIKE '%Whitsunday%' LIMIT 1);
    END IF;
    IF (SELECT count(*) FROM app.tb_mutation_audit_log WHERE action = 'create_patient') <> 4 THEN
        RAISE EXCEPTION 'not every call is in the audit log';
    END IF;
END
$$;

-- Defaults in every form are what they say.
DO $$
DECLARE
    row base.tb_start;
BEGIN
    INSERT INTO base.tb_start DEFAULT VALUES RETURNING * INTO row;
    IF (row.lasts = INTERVAL '1 day' AND row.pauses = INTERVAL '1 year 2 months 3 days 4 hours 5 minutes 6 seconds'
        AND row.rests = INTERVAL '14 days' AND row.span = 'interval of time' AND row.today = 'today' AND row.yes
        AND row.empty = '' AND row.absent IS NULL AND row.missing IS NULL AND row.nothing IS NULL
        AND row.words = ARRAY['a, b', 'c', 'it''s', 'd''e'] AND row.numbers = ARRAY[1, -2] AND cardinality(row."none") = 0
        AND jsonb_array_length(row.places) = 2 AND row.places -> 1 ->> 'zipCode' = '2'
        AND row.settings = '{"a": [true, false, false, 1, "012", null, "x", "\"y\"", "1", {"z": 1000}]}'
        AND row.at = '2024-01-01 11:30:00.5+00' AND row."on" = '2024-02-29 00:00+00' AND row.zulu = '2024-01-01 10:00+00'
        AND row.bytes = '\x4fff' AND row.spot ~= point(48.85, -2.35)) IS NOT TRUE THEN
        RAISE EXCEPTION 'not as written: %', row;
    END IF;
END
$$;
