-- What a row of tests/golden/cases/types has without values, and what an action writes as literals.

INSERT INTO kinds.tb_defaults (a_quoted_text) VALUES (DEFAULT);

DO $body$
DECLARE
    t kinds.tb_defaults;
    answer app.mutation_result;
BEGIN
    SELECT * INTO STRICT t FROM kinds.tb_defaults;
    IF t.a_text IS DISTINCT FROM 'a = b' OR t.a_quoted_text IS DISTINCT FROM 'it''s "quoted" \ $$' THEN
        RAISE EXCEPTION 'the default of a text is not as written: %', t.a_quoted_text;
    END IF;
    IF t.a_place::TEXT IS DISTINCT FROM '(48.85,2.35)' OR t.some_places::TEXT IS DISTINCT FROM '{"(0,0)","(-90,180)"}' THEN
        RAISE EXCEPTION 'the default of coordinates is not as written: % %', t.a_place, t.some_places;
    END IF;
    IF encode(t.some_bytes, 'hex') IS DISTINCT FROM '00ff' THEN
        RAISE EXCEPTION 'the default of bytes is not as written: %', t.some_bytes;
    END IF;
    IF t.a_document ->> 'name' IS DISTINCT FROM 'it''s' OR t.some_documents IS DISTINCT FROM '[{"a": 1}, 2]' THEN
        RAISE EXCEPTION 'the default of a document is not as written: % %', t.a_document, t.some_documents;
    END IF;
    IF t.exemplary IS NOT NULL OR t.exemplary_list IS NOT NULL THEN
        RAISE EXCEPTION 'an example has become a default';
    END IF;

    answer := app.reset(NULL, NULL, jsonb_build_object('id', t.id));
    IF answer.status <> 'success' THEN
        RAISE EXCEPTION 'reset answers % %', answer.status, answer.message;
    END IF;
    SELECT * INTO STRICT t FROM kinds.tb_defaults;
    IF t.a_place::TEXT IS DISTINCT FROM '(1.5,-2)' OR encode(t.some_bytes, 'hex') IS DISTINCT FROM 'ab'
        OR t.a_document IS DISTINCT FROM '{"reset": [true]}' THEN
        RAISE EXCEPTION 'the literals of a step are not as written: % % %', t.a_place, t.some_bytes, t.a_document;
    END IF;
END
$body$;
