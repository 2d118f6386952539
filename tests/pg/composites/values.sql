-- Composite types through the functions of tests/golden/cases/composites, and which validators there are.

DO $$
DECLARE
    result app.mutation_result;
    venue places.tb_venue;
    names TEXT;
    plain RECORD;
BEGIN
    SELECT string_agg(proname, ' ' ORDER BY proname) INTO names
    FROM pg_proc
    WHERE pronamespace = 'app'::REGNAMESPACE AND proname LIKE 'is\_valid\_%';
    IF names IS DISTINCT FROM 'is_valid_business_hours is_valid_color is_valid_contact is_valid_contact_list '
        'is_valid_coordinates is_valid_date_range is_valid_dimensions is_valid_i18n_text is_valid_money_amount '
        'is_valid_money_amount_list is_valid_simple_address is_valid_time_range is_valid_url is_valid_url_list' THEN
        RAISE EXCEPTION 'validators are %', names;
    END IF;

    result := app.create_venue(NULL, NULL, '{
        "name": {"en": "Hall"},
        "address": {"street": "1 Main Street", "city": "Springfield", "state": "IL", "zipCode": "62701"},
        "hours": null,
        "contacts": [{"name": "Ada"}],
        "prices": []
    }');
    IF result.status <> 'success' OR result.object_data -> 'address' ->> 'zipCode' <> '62701' THEN
        RAISE EXCEPTION 'create_venue answered %', result;
    END IF;
    SELECT * INTO STRICT venue FROM places.tb_venue;
    IF venue.hours IS NOT NULL OR venue.home ->> 'zipCode' <> '62701' OR venue.base_price -> 'amount' <> '0.5' THEN
        RAISE EXCEPTION 'the row is %', venue;
    END IF;

    result := app.update_venue(NULL, NULL, jsonb_build_object('id', venue.id, 'contacts', '[{"name": "Ada"}, {}]'::JSONB));
    IF result.status <> 'validation:invalid_value' OR result.extra_metadata -> 'error' ->> 'field' <> 'contacts' THEN
        RAISE EXCEPTION 'a list with a wrong item: %', result;
    END IF;
    IF result.message <> 'Invalid value: contacts must be a list, each element an object with name; '
        'it may have email, phone, alternate_phone, relationship, company, job_title, notes' THEN
        RAISE EXCEPTION 'what a list with a wrong item needs: %', result.message;
    END IF;
    result := app.update_venue(NULL, NULL, jsonb_build_object('id', venue.id, 'address', 'Main Street'));
    IF result.status <> 'validation:invalid_value' OR result.extra_metadata -> 'error' ->> 'field' <> 'address'
        OR result.message <> 'Invalid value: address must be an object with street, city, state, zipCode; it may have country' THEN
        RAISE EXCEPTION 'text for an address: %', result;
    END IF;
    result := app.update_venue(NULL, NULL, jsonb_build_object('id', venue.id, 'name', 1));
    IF result.message <> 'Invalid value: name must be an object of texts, whose keys are locales' THEN
        RAISE EXCEPTION 'a number for texts: %', result.message;
    END IF;
    result := app.update_venue(NULL, NULL, jsonb_build_object('id', venue.id, 'position', '{"latitude": 1}'::JSONB));
    IF result.status <> 'validation:invalid_value' OR result.extra_metadata -> 'error' ->> 'field' <> 'position' THEN
        RAISE EXCEPTION 'a missing member: %', result;
    END IF;
    result := app.update_venue(NULL, NULL,
        jsonb_build_object('id', venue.id, 'position', '{"latitude": 1, "longitude": 2}'::JSONB));
    IF result.status <> 'success' OR result.updated_fields <> '{position}' THEN
        RAISE EXCEPTION 'a right value: %', result;
    END IF;

    INSERT INTO places.tb_plain (name) VALUES ('one');
    FOR plain IN
        SELECT p.id, v.* FROM places.tb_plain AS p, (VALUES
            ('{"new_name": "two"}'::JSONB, NULL),
            ('{"new_name": "x"}', 'new_name'),
            ('{"new_name": "two", "from": {"start": "2025-01-01"}}', 'from'),
            ('{"new_name": "two", "from": {"start": "2025-01-01", "end": "2025-01-31"}, "stops": []}', NULL),
            ('{"new_name": "two", "stops": [{"host": "example.com"}]}', 'stops')
        ) AS v(input, field)
    LOOP
        result := app.move_plain(NULL, NULL, plain.input || jsonb_build_object('id', plain.id));
        IF result.extra_metadata -> 'error' ->> 'field' IS DISTINCT FROM plain.field THEN
            RAISE EXCEPTION 'parameters % answer %', plain.input, result;
        END IF;
    END LOOP;
END
$$;
