-- specql: shop.Basket functions
-- content-sha256: c8f3506befda8363b1b7a82746334d1232fddacc8f9f6a2a2cba3be368a04831
CREATE TYPE app.type_get_basket_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.get_basket(
    auth_tenant_id UUID,
    input_data app.type_get_basket_input,
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
    self shop.tb_basket;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_basket AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:basket', 'Basket not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Get basket: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_basket AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Basket"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.get_basket(UUID, app.type_get_basket_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.get_basket(
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
    input_data app.type_get_basket_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_get_basket_input, payload);
        result := shop.get_basket(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Basket', payload, 'app.type_get_basket_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Basket',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'get_basket',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.get_basket(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_use_voucher_input AS (
    id UUID,
    code TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.use_voucher(
    auth_tenant_id UUID,
    input_data app.type_use_voucher_input,
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
    self shop.tb_basket;
    loaded shop.tb_basket;
    changed shop.tb_basket;
    is_written BOOLEAN := false;
    row_found shop.tb_voucher;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.code IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: code', '{"fields": ["code"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_basket AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:basket', 'Basket not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.state = 'open') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_open', 'not_open', '{"fields": ["state"]}');
    END IF;

    SELECT t.*
    INTO row_found
    FROM shop.tb_voucher AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.code = input_data.code)
    ORDER BY t.pk_voucher
    LIMIT 1;
    IF NOT FOUND THEN
        PERFORM app.fail('validation:unknown_voucher', 'There is no such voucher.');
    END IF;

    IF row_found.minimum IS NULL OR row_found.minimum <= self.total THEN
        UPDATE shop.tb_basket AS t
        SET
            fk_voucher = row_found.pk_voucher,
            total = t.total - row_found.worth,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_basket = self.pk_basket
            AND t.tenant_id = auth_tenant_id
            AND (t.fk_voucher, t.total) IS DISTINCT FROM (row_found.pk_voucher, (t.total - row_found.worth))
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;
    ELSE
        PERFORM app.fail('validation:too_small', 'too_small');
    END IF;

    IF row_found.is_single_use THEN
        UPDATE shop.tb_voucher AS t
        SET
            used_at = now(),
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_found.id)
            AND t.used_at IS DISTINCT FROM now();
        is_written := is_written OR FOUND;

        INSERT INTO shop.tb_voucher_use AS t (
            tenant_id,
            fk_voucher,
            worth,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            row_found.pk_voucher,
            row_found.worth,
            auth_user_id,
            auth_user_id
        );
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Basket updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_basket AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Basket"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.use_voucher(UUID, app.type_use_voucher_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.use_voucher(
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
    input_data app.type_use_voucher_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'code', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_use_voucher_input, payload);
        result := shop.use_voucher(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Basket', payload, 'app.type_use_voucher_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Basket',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'use_voucher',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.use_voucher(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_open_basket_input AS (
    owner TEXT
);

CREATE FUNCTION shop.open_basket(
    auth_tenant_id UUID,
    input_data app.type_open_basket_input,
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
    self shop.tb_basket;
    row_other shop.tb_basket;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.owner IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: owner', '{"fields": ["owner"]}');
    END IF;

    SELECT t.*
    INTO row_other
    FROM shop.tb_basket AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.owner = input_data.owner AND t.state = 'open')
    ORDER BY t.pk_basket
    LIMIT 1;

    IF (row_other.pk_basket IS NULL) IS NOT TRUE THEN
        PERFORM app.fail('conflict:has_basket', 'conflict:has_basket');
    END IF;

    INSERT INTO shop.tb_basket AS t (
        tenant_id,
        owner,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.owner,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Basket created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_basket AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Basket"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.open_basket(UUID, app.type_open_basket_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.open_basket(
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
    input_data app.type_open_basket_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['owner']);
        input_data := jsonb_populate_record(NULL::app.type_open_basket_input, payload);
        result := shop.open_basket(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Basket', payload, 'app.type_open_basket_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Basket',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'open_basket',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.open_basket(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_drop_basket_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.drop_basket(
    auth_tenant_id UUID,
    input_data app.type_drop_basket_input,
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
    self shop.tb_basket;
    loaded shop.tb_basket;
    changed shop.tb_basket;
    is_written BOOLEAN := false;
    row_before shop.tb_basket;
    row_used shop.tb_voucher_use;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_basket AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:basket', 'Basket not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    row_before := self;

    IF row_before.state = 'open' THEN
        IF self.total > 0 THEN
            SELECT t.*
            INTO row_used
            FROM shop.tb_voucher_use AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_voucher = row_before.fk_voucher)
            ORDER BY t.pk_voucher_use
            LIMIT 1;

            IF row_used.pk_voucher_use IS NOT NULL THEN
                BEGIN
                    DELETE FROM shop.tb_voucher_use AS t
                    WHERE t.tenant_id = auth_tenant_id
                        AND t.deleted_at IS NULL
                        AND (t.id = row_used.id);
                    is_written := is_written OR FOUND;
                EXCEPTION
                    WHEN foreign_key_violation OR restrict_violation THEN
                        PERFORM app.fail('conflict:still_referenced', 'VoucherUse is still referenced');
                END;
            END IF;
        ELSE
            PERFORM
            FROM shop.tb_voucher AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.worth > 100);
            IF NOT FOUND THEN
                PERFORM app.fail('conflict:none_left', 'conflict:none_left');
            END IF;
        END IF;

        result.object_data := (
            SELECT v.data
            FROM shop.v_basket AS v
            WHERE v.tenant_id = auth_tenant_id
                AND v.id = self.id
        );
        UPDATE shop.tb_basket AS t
        SET
            deleted_at = clock_timestamp(),
            deleted_by = auth_user_id
        WHERE t.pk_basket = self.pk_basket
            AND t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;
    ELSE
        UPDATE shop.tb_basket AS t
        SET
            state = 'dropped',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_basket = self.pk_basket
            AND t.tenant_id = auth_tenant_id
            AND t.state IS DISTINCT FROM 'dropped'
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Drop basket: done' ELSE 'Nothing to change' END;
    result.object_data := COALESCE((
        SELECT v.data
        FROM shop.v_basket AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    ), result.object_data);
    result.extra_metadata := '{"entity": "Basket"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.drop_basket(UUID, app.type_drop_basket_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.drop_basket(
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
    input_data app.type_drop_basket_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_drop_basket_input, payload);
        result := shop.drop_basket(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Basket', payload, 'app.type_drop_basket_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Basket',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'drop_basket',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.drop_basket(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_look_twice_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.look_twice(
    auth_tenant_id UUID,
    input_data app.type_look_twice_input,
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
    self shop.tb_basket;
    row_v shop.tb_voucher;
    row_v_2 shop.tb_voucher_use;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_basket AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:basket', 'Basket not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF self.total > 1 THEN
        SELECT t.*
        INTO row_v
        FROM shop.tb_voucher AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.worth = self.total)
        ORDER BY t.pk_voucher
        LIMIT 1;

        IF (row_v.used_at IS NULL) IS NOT TRUE THEN
            PERFORM app.fail('validation:failed', 'v.used_at IS NULL');
        END IF;
    ELSE
        SELECT t.*
        INTO row_v_2
        FROM shop.tb_voucher_use AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.worth = self.total)
        ORDER BY t.pk_voucher_use
        LIMIT 1;

        IF (row_v_2.fk_voucher IS NOT NULL AND row_v_2.pk_voucher_use = row_v_2.pk_voucher_use) IS NOT TRUE THEN
            PERFORM app.fail('validation:failed', 'v.voucher IS NOT NULL AND v = v');
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Look twice: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_basket AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Basket"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.look_twice(UUID, app.type_look_twice_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.look_twice(
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
    input_data app.type_look_twice_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_look_twice_input, payload);
        result := shop.look_twice(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Basket', payload, 'app.type_look_twice_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Basket',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'look_twice',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.look_twice(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Basket functions
