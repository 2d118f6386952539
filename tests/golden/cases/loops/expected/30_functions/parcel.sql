-- specql: shop.Parcel functions
-- content-sha256: b459417fb788ef78b401b3aa1d421ebec68d527c426e1be01460584e9fa51e71
CREATE TYPE app.type_create_parcel_input AS (
    kind TEXT,
    weight NUMERIC,
    grade INTEGER,
    owner TEXT,
    order_id UUID,
    parts JSONB,
    is_big BOOLEAN,
    price NUMERIC
);

CREATE FUNCTION shop.create_parcel(
    auth_tenant_id UUID,
    input_data app.type_create_parcel_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self shop.tb_parcel;
    v_fk_order INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_order := shop.order_pk(input_data.order_id, auth_tenant_id);
    IF v_fk_order IS NULL AND input_data.order_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: order', '{"fields": ["order"]}');
    END IF;

    self.kind := input_data.kind;
    self.weight := input_data.weight;
    self.grade := input_data.grade;
    self.owner := input_data.owner;
    self.fk_order := v_fk_order;
    self.parts := input_data.parts;
    self.is_big := input_data.is_big;
    self.price := input_data.price;

    INSERT INTO shop.tb_parcel AS t (
        tenant_id,
        kind,
        weight,
        grade,
        owner,
        fk_order,
        parts,
        is_big,
        price,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.kind,
        self.weight,
        self.grade,
        self.owner,
        self.fk_order,
        self.parts,
        self.is_big,
        self.price,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Parcel created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_parcel AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parcel"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_parcel(UUID, app.type_create_parcel_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_parcel(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_create_parcel_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'kind',
            'weight',
            'grade',
            'owner',
            'order_id',
            'parts',
            'is_big',
            'price'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_parcel_input, payload);
        result := shop.create_parcel(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Parcel', payload, 'app.type_create_parcel_input', ARRAY['order_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parcel',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_parcel',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_parcel(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_price_parcel_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.price_parcel(
    auth_tenant_id UUID,
    input_data app.type_price_parcel_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self shop.tb_parcel;
    loaded shop.tb_parcel;
    changed shop.tb_parcel;
    is_written BOOLEAN := false;
    value_rate NUMERIC;
    value_factor INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_parcel AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:parcel', 'Parcel not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    value_factor := 2;

    CASE self.kind
        WHEN 'letter' THEN
            value_rate := 1;
        WHEN 'box' THEN
            value_rate := 2.5;

            value_factor := value_factor + 1;
        ELSE
            PERFORM app.fail('validation:too_big', 'too_big');
    END CASE;

    IF self.weight > 10 THEN
        value_rate := value_rate * value_factor;
    END IF;

    UPDATE shop.tb_parcel AS t
    SET
        price = value_rate * t.weight,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_parcel = self.pk_parcel
        AND t.tenant_id = auth_tenant_id
        AND t.price IS DISTINCT FROM (value_rate * t.weight)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := CASE WHEN is_written THEN 'Parcel updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_parcel AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parcel"}'::JSONB || jsonb_build_object('result', jsonb_build_object(
        'price', self.price,
        'rate', value_rate,
        'text', 'Price found',
        'self', (SELECT v.data FROM shop.tb_parcel AS r JOIN shop.v_parcel AS v ON v.id = r.id WHERE r.pk_parcel = self.pk_parcel),
        'order', (SELECT r.id FROM shop.tb_order AS r WHERE r.pk_order = self.fk_order),
        'heavy', self.weight > 10
    ));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.price_parcel(UUID, app.type_price_parcel_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.price_parcel(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_price_parcel_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_price_parcel_input, payload);
        result := shop.price_parcel(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Parcel', payload, 'app.type_price_parcel_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parcel',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'price_parcel',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.price_parcel(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_grade_parcel_input AS (
    id UUID,
    level INTEGER,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.grade_parcel(
    auth_tenant_id UUID,
    input_data app.type_grade_parcel_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self shop.tb_parcel;
    loaded shop.tb_parcel;
    changed shop.tb_parcel;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.level IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: level', '{"fields": ["level"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_parcel AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:parcel', 'Parcel not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    CASE input_data.level
        WHEN 1, 2 THEN
            UPDATE shop.tb_parcel AS t
            SET
                grade = 1,
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.pk_parcel = self.pk_parcel
                AND t.tenant_id = auth_tenant_id
                AND t.grade IS DISTINCT FROM 1
            RETURNING t.* INTO changed;
            IF FOUND THEN
                self := changed;
                is_written := true;
            END IF;
        WHEN 3 THEN
            result.id := self.id;
            result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
            result.status := 'success';
            result.message := 'Nothing to do at level 3';
            result.object_data := (
                SELECT v.data
                FROM shop.v_parcel AS v
                WHERE v.tenant_id = auth_tenant_id
                    AND v.id = self.id
            );
            result.extra_metadata := '{"entity": "Parcel"}'::JSONB || jsonb_build_object('result', jsonb_build_object('level', input_data.level, 'was', self.grade));
            RETURN result;
        WHEN self.grade + 0 THEN
            result.id := self.id;
            result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
            result.status := 'success';
            result.message := 'It has that grade';
            result.object_data := (
                SELECT v.data
                FROM shop.v_parcel AS v
                WHERE v.tenant_id = auth_tenant_id
                    AND v.id = self.id
            );
            result.extra_metadata := '{"entity": "Parcel"}';
            RETURN result;
        ELSE
            result.id := self.id;
            result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
            result.status := 'success';
            result.message := CASE WHEN is_written THEN 'Parcel updated' ELSE 'Nothing to change' END;
            result.object_data := (
                SELECT v.data
                FROM shop.v_parcel AS v
                WHERE v.tenant_id = auth_tenant_id
                    AND v.id = self.id
            );
            result.extra_metadata := '{"entity": "Parcel"}';
            RETURN result;
    END CASE;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_parcel AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parcel"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.grade_parcel(UUID, app.type_grade_parcel_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.grade_parcel(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_grade_parcel_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'level', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_grade_parcel_input, payload);
        result := shop.grade_parcel(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Parcel', payload, 'app.type_grade_parcel_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parcel',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'grade_parcel',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.grade_parcel(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_sort_parcel_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.sort_parcel(
    auth_tenant_id UUID,
    input_data app.type_sort_parcel_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self shop.tb_parcel;
    loaded shop.tb_parcel;
    changed shop.tb_parcel;
    is_written BOOLEAN := false;
    value_target TEXT;
    value_shout TEXT;
    value_part JSONB;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_parcel AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:parcel', 'Parcel not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    CASE
        WHEN self.weight > 100 OR self.kind = 'pallet' THEN
            value_target := 'heavy';

            UPDATE shop.tb_parcel AS t
            SET
                owner = value_target,
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.pk_parcel = self.pk_parcel
                AND t.tenant_id = auth_tenant_id
                AND t.owner IS DISTINCT FROM value_target
            RETURNING t.* INTO changed;
            IF FOUND THEN
                self := changed;
                is_written := true;
            END IF;
        WHEN self.is_big THEN
            value_shout := concat(self.owner, '!');

            UPDATE shop.tb_parcel AS t
            SET
                owner = value_shout,
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.pk_parcel = self.pk_parcel
                AND t.tenant_id = auth_tenant_id
                AND t.owner IS DISTINCT FROM value_shout
            RETURNING t.* INTO changed;
            IF FOUND THEN
                self := changed;
                is_written := true;
            END IF;
        ELSE
            NULL;
    END CASE;

    FOR value_part IN
        SELECT e.value
        FROM jsonb_array_elements(self.parts) WITH ORDINALITY AS e(value, position)
        ORDER BY e.position
    LOOP
        CASE (value_part ->> 'kind')
            WHEN 'lid' THEN
                INSERT INTO shop.tb_order_line AS t (
                    tenant_id,
                    fk_order,
                    note,
                    created_by,
                    updated_by
                )
                VALUES (
                    auth_tenant_id,
                    self.fk_order,
                    'lid',
                    auth_user_id,
                    auth_user_id
                );
                is_written := true;
            ELSE
                NULL;
        END CASE;
    END LOOP;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Parcel updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_parcel AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parcel"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.sort_parcel(UUID, app.type_sort_parcel_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.sort_parcel(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_sort_parcel_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_sort_parcel_input, payload);
        result := shop.sort_parcel(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Parcel', payload, 'app.type_sort_parcel_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parcel',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'sort_parcel',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.sort_parcel(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_sum_up_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.sum_up(
    auth_tenant_id UUID,
    input_data app.type_sum_up_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self shop.tb_parcel;
    value_total NUMERIC;
    value_many INTEGER;
    value_mean NUMERIC;
    value_newest TIMESTAMPTZ;
    value_groups JSONB;
    value_notes TEXT;
    value_group JSONB;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_parcel AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:parcel', 'Parcel not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    value_total := (
        SELECT COALESCE(sum(t.amount), 0)
        FROM shop.tb_order_line AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_order = self.fk_order)
    );

    value_many := (
        SELECT count(*)::INTEGER
        FROM shop.tb_order_line AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_order = self.fk_order AND t.quantity > 1)
    );

    value_mean := (
        SELECT avg(t.quantity * 2)
        FROM shop.tb_order_line AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
    );

    value_newest := (
        SELECT max(t.created_at)
        FROM shop.tb_order_line AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
    );

    value_groups := (
        SELECT COALESCE(jsonb_agg(to_jsonb(g) ORDER BY g.note, g."order"), '[]')
        FROM (
            SELECT t.note AS note, (SELECT r.id FROM shop.tb_order AS r WHERE r.pk_order = t.fk_order) AS "order", COALESCE(sum(t.quantity), 0) AS sum
            FROM shop.tb_order_line AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
            GROUP BY t.note, t.fk_order
        ) AS g
    );

    value_notes := '';

    FOR value_group IN
        SELECT e.value
        FROM jsonb_array_elements(value_groups) WITH ORDINALITY AS e(value, position)
        ORDER BY e.position
    LOOP
        value_notes := concat(value_notes, (value_group ->> 'note'), '=', (value_group ->> 'sum'), ';');
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Sum up: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_parcel AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parcel"}'::JSONB || jsonb_build_object('result', jsonb_build_object(
        'total', value_total,
        'many', value_many,
        'mean', value_mean,
        'is_new', value_newest < now(),
        'notes', value_notes,
        'groups', value_groups
    ));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.sum_up(UUID, app.type_sum_up_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.sum_up(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_sum_up_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_sum_up_input, payload);
        result := shop.sum_up(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Parcel', payload, 'app.type_sum_up_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parcel',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'sum_up',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.sum_up(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_halve_input AS (
    start INTEGER
);

CREATE FUNCTION shop.halve(
    auth_tenant_id UUID,
    input_data app.type_halve_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    value_n NUMERIC;
    value_rounds NUMERIC;
    rounds INTEGER;
    rounds_2 INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.start IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: start', '{"fields": ["start"]}');
    END IF;

    value_n := input_data.start;
    value_rounds := 0;

    rounds := 0;
    WHILE value_n > 1 LOOP
        rounds := rounds + 1;
        IF rounds > 20 THEN
            PERFORM app.fail('failed:loop_limit', 'Too many rounds');
        END IF;

        value_n := floor(value_n / 2);
        value_rounds := value_rounds + 1;
    END LOOP;

    rounds_2 := 0;
    WHILE value_rounds < 3 LOOP
        rounds_2 := rounds_2 + 1;
        IF rounds_2 > 10000 THEN
            PERFORM app.fail('failed:loop_limit', 'Too many rounds');
        END IF;

        value_rounds := value_rounds + 1;
    END LOOP;

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Halve: done';
    result.extra_metadata := '{"entity": "Parcel"}'::JSONB || jsonb_build_object('result', value_rounds);
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.halve(UUID, app.type_halve_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.halve(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_halve_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['start']);
        input_data := jsonb_populate_record(NULL::app.type_halve_input, payload);
        result := shop.halve(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Parcel', payload, 'app.type_halve_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parcel',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'halve',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.halve(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_first_line_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.first_line(
    auth_tenant_id UUID,
    input_data app.type_first_line_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self shop.tb_parcel;
    row_line shop.tb_order_line;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_parcel AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:parcel', 'Parcel not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    SELECT t.*
    INTO row_line
    FROM shop.tb_order_line AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.fk_order = self.fk_order)
    ORDER BY t.pk_order_line
    LIMIT 1;

    IF row_line.pk_order_line IS NULL THEN
        result.id := self.id;
        result.updated_fields := '{}';
        result.status := 'success';
        result.message := 'No line';
        result.object_data := (
            SELECT v.data
            FROM shop.v_parcel AS v
            WHERE v.tenant_id = auth_tenant_id
                AND v.id = self.id
        );
        result.extra_metadata := '{"entity": "Parcel"}';
        RETURN result;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'First line: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_parcel AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parcel"}'::JSONB || jsonb_build_object('result', (SELECT v.data FROM shop.tb_order_line AS r JOIN shop.v_order_line AS v ON v.id = r.id WHERE r.pk_order_line = row_line.pk_order_line));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.first_line(UUID, app.type_first_line_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.first_line(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_first_line_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_first_line_input, payload);
        result := shop.first_line(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Parcel', payload, 'app.type_first_line_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parcel',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'first_line',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.first_line(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_settle_input AS (
    id UUID,
    stop BOOLEAN,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.settle(
    auth_tenant_id UUID,
    input_data app.type_settle_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self shop.tb_parcel;
    loaded shop.tb_parcel;
    changed shop.tb_parcel;
    is_written BOOLEAN := false;
    problem app.mutation_problem;
    caught TEXT;
    self_before shop.tb_parcel;
    was_written BOOLEAN;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_parcel AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:parcel', 'Parcel not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    self_before := self;
    was_written := is_written;
    BEGIN
        UPDATE shop.tb_parcel AS t
        SET
            owner = 'tried',
            price = 1,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_parcel = self.pk_parcel
            AND t.tenant_id = auth_tenant_id
            AND (t.owner, t.price) IS DISTINCT FROM ('tried', 1)
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;

        IF (input_data.stop IS NOT TRUE) IS NOT TRUE THEN
            PERFORM app.fail('failed:stopped', 'failed:stopped');
        END IF;

        INSERT INTO shop.tb_order_line AS t (
            tenant_id,
            fk_order,
            note,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.fk_order,
            'tried',
            auth_user_id,
            auth_user_id
        );
        is_written := true;

        IF (self.weight < 15) IS NOT TRUE THEN
            PERFORM app.fail('validation:too_heavy', 'too_heavy', '{"fields": ["weight"]}');
        END IF;
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            caught := (app.failure_result(problem, 'Parcel', input_payload, 'app.type_settle_input', '{}')).status;
            self := self_before;
            is_written := was_written;
            IF split_part(caught, ':', 2) = 'too_heavy' THEN
                UPDATE shop.tb_parcel AS t
                SET
                    owner = concat(t.owner, '!'),
                    updated_at = clock_timestamp(),
                    updated_by = auth_user_id
                WHERE t.pk_parcel = self.pk_parcel
                    AND t.tenant_id = auth_tenant_id
                    AND t.owner IS DISTINCT FROM concat(t.owner, '!')
                RETURNING t.* INTO changed;
                IF FOUND THEN
                    self := changed;
                    is_written := true;
                END IF;
            ELSIF caught = 'validation:required_field' OR caught = 'conflict:overlap' THEN
                UPDATE shop.tb_parcel AS t
                SET
                    owner = concat(t.owner, '?'),
                    updated_at = clock_timestamp(),
                    updated_by = auth_user_id
                WHERE t.pk_parcel = self.pk_parcel
                    AND t.tenant_id = auth_tenant_id
                    AND t.owner IS DISTINCT FROM concat(t.owner, '?')
                RETURNING t.* INTO changed;
                IF FOUND THEN
                    self := changed;
                    is_written := true;
                END IF;
            ELSE
                RAISE;
            END IF;
    END;

    UPDATE shop.tb_parcel AS t
    SET
        grade = 1,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_parcel = self.pk_parcel
        AND t.tenant_id = auth_tenant_id
        AND t.grade IS DISTINCT FROM 1
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Parcel updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_parcel AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parcel"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.settle(UUID, app.type_settle_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.settle(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_settle_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'stop', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_settle_input, payload);
        result := shop.settle(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Parcel', payload, 'app.type_settle_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parcel',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'settle',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.settle(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_settle_all_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.settle_all(
    auth_tenant_id UUID,
    input_data app.type_settle_all_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self shop.tb_parcel;
    loaded shop.tb_parcel;
    changed shop.tb_parcel;
    is_written BOOLEAN := false;
    value_n NUMERIC;
    problem app.mutation_problem;
    caught TEXT;
    self_before shop.tb_parcel;
    was_written BOOLEAN;
    self_before_2 shop.tb_parcel;
    was_written_2 BOOLEAN;
    self_before_3 shop.tb_parcel;
    was_written_3 BOOLEAN;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_parcel AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:parcel', 'Parcel not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    self_before := self;
    was_written := is_written;
    BEGIN
        UPDATE shop.tb_parcel AS t
        SET
            owner = 'tried',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_parcel = self.pk_parcel
            AND t.tenant_id = auth_tenant_id
            AND t.owner IS DISTINCT FROM 'tried'
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;

        self_before_2 := self;
        was_written_2 := is_written;
        BEGIN
            UPDATE shop.tb_parcel AS t
            SET
                owner = 'tried again',
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.pk_parcel = self.pk_parcel
                AND t.tenant_id = auth_tenant_id
                AND t.owner IS DISTINCT FROM 'tried again'
            RETURNING t.* INTO changed;
            IF FOUND THEN
                self := changed;
                is_written := true;
            END IF;

            PERFORM app.fail('validation:inner', 'inner');
        EXCEPTION
            WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
                OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
                RAISE;
            WHEN OTHERS THEN
                GET STACKED DIAGNOSTICS
                    problem.sqlstate = RETURNED_SQLSTATE,
                    problem.message = MESSAGE_TEXT,
                    problem.detail = PG_EXCEPTION_DETAIL,
                    problem.schema_name = SCHEMA_NAME,
                    problem.table_name = TABLE_NAME,
                    problem.column_name = COLUMN_NAME,
                    problem.constraint_name = CONSTRAINT_NAME;
                caught := (app.failure_result(problem, 'Parcel', input_payload, 'app.type_settle_all_input', '{}')).status;
                self := self_before_2;
                is_written := was_written_2;
                IF split_part(caught, ':', 2) = 'other' THEN
                    PERFORM app.fail('validation:never', 'never');
                ELSIF split_part(caught, ':', 2) = 'no_line' THEN
                    result.id := self.id;
                    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
                    result.status := 'success';
                    result.message := 'No line';
                    result.object_data := (
                        SELECT v.data
                        FROM shop.v_parcel AS v
                        WHERE v.tenant_id = auth_tenant_id
                            AND v.id = self.id
                    );
                    result.extra_metadata := '{"entity": "Parcel"}';
                    RETURN result;
                ELSE
                    RAISE;
                END IF;
        END;
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            caught := (app.failure_result(problem, 'Parcel', input_payload, 'app.type_settle_all_input', '{}')).status;
            self := self_before;
            is_written := was_written;
            value_n := 1;

            IF (self.owner = 'Ann') IS NOT TRUE THEN
                PERFORM app.fail('failed:not_undone', 'failed:not_undone', '{"fields": ["owner"]}');
            END IF;
    END;

    self_before_3 := self;
    was_written_3 := is_written;
    BEGIN
        IF (self.weight / (self.weight - 8) > 1) IS NOT TRUE THEN
            PERFORM app.fail('validation:too_light', 'too_light', '{"fields": ["weight"]}');
        END IF;
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            caught := (app.failure_result(problem, 'Parcel', input_payload, 'app.type_settle_all_input', '{}')).status;
            self := self_before_3;
            is_written := was_written_3;
            IF caught = 'validation:division_by_zero' THEN
                result.id := self.id;
                result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
                result.status := 'success';
                result.message := 'Divided';
                result.object_data := (
                    SELECT v.data
                    FROM shop.v_parcel AS v
                    WHERE v.tenant_id = auth_tenant_id
                        AND v.id = self.id
                );
                result.extra_metadata := '{"entity": "Parcel"}';
                RETURN result;
            ELSE
                result.id := self.id;
                result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
                result.status := 'success';
                result.message := 'Other';
                result.object_data := (
                    SELECT v.data
                    FROM shop.v_parcel AS v
                    WHERE v.tenant_id = auth_tenant_id
                        AND v.id = self.id
                );
                result.extra_metadata := '{"entity": "Parcel"}';
                RETURN result;
            END IF;
    END;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'Fine';
    result.object_data := (
        SELECT v.data
        FROM shop.v_parcel AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parcel"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.settle_all(UUID, app.type_settle_all_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.settle_all(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_settle_all_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_settle_all_input, payload);
        result := shop.settle_all(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Parcel', payload, 'app.type_settle_all_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parcel',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'settle_all',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.settle_all(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Parcel functions
