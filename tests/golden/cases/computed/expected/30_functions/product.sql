-- specql: work.Product functions
-- content-sha256: 642c46bd680fef0ac0ebc51cb6caed4818ce8009f8a1a73c6a723120fe2ad4bd
CREATE TYPE app.type_create_product_input AS (
    name TEXT,
    status TEXT,
    price NUMERIC,
    quantity INTEGER,
    maker_id UUID
);

CREATE FUNCTION work.create_product(
    auth_tenant_id UUID,
    input_data app.type_create_product_input,
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
    self work.tb_product;
    v_fk_maker INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_maker := work.company_pk(input_data.maker_id, auth_tenant_id);
    IF v_fk_maker IS NULL AND input_data.maker_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: maker', '{"fields": ["maker"]}');
    END IF;

    self.name := input_data.name;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'active' END;
    self.price := input_data.price;
    self.quantity := CASE WHEN input_payload ? 'quantity' THEN input_data.quantity ELSE 1 END;
    self.fk_maker := v_fk_maker;

    INSERT INTO work.tb_product AS t (
        tenant_id,
        name,
        status,
        price,
        quantity,
        fk_maker,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.status,
        self.price,
        self.quantity,
        self.fk_maker,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Product created';
    result.object_data := (
        SELECT v.data
        FROM work.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Product"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.create_product(UUID, app.type_create_product_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_product(
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
    input_data app.type_create_product_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'status', 'price', 'quantity', 'maker_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_product_input, payload);
        result := work.create_product(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_create_product_input', ARRAY['maker_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Product',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_product',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_product(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_repack_input AS (
    id UUID,
    pieces INTEGER,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.repack(
    auth_tenant_id UUID,
    input_data app.type_repack_input,
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
    self work.tb_product;
    loaded work.tb_product;
    changed work.tb_product;
    is_written BOOLEAN := false;
    row_other work.tb_product;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.pieces IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: pieces', '{"fields": ["pieces"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_product AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:product', 'Product not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF ((self.price * self.quantity)::NUMERIC(12,2) >= 1 AND (self.price * self.quantity)::NUMERIC(12,2) * 1.2 < 100) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_worth_it', 'not_worth_it', '{"fields": ["price", "quantity"]}');
    END IF;

    IF (self.name || ' at ' || (
        SELECT r.name
        FROM work.tb_company AS r
        WHERE r.pk_company = self.fk_maker
            AND r.tenant_id = auth_tenant_id
    ) <> 'Lamp at nobody' AND date_part('year', age(self.created_at))::INTEGER::BIGINT < 1) IS NOT TRUE THEN
        PERFORM app.fail('validation:too_old', 'too_old', '{"fields": ["name", "maker"]}');
    END IF;

    UPDATE work.tb_product AS t
    SET
        quantity = (t.quantity * 12)::NUMERIC,
        name = t.name || ' at ' || (
            SELECT r.name
            FROM work.tb_company AS r
            WHERE r.pk_company = t.fk_maker
                AND r.tenant_id = auth_tenant_id
        ),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_product = self.pk_product
        AND t.tenant_id = auth_tenant_id
        AND ((t.price * t.quantity)::NUMERIC(12,2) > 2)
        AND (t.quantity, t.name) IS DISTINCT FROM (CAST((t.quantity * 12)::NUMERIC AS INTEGER), (t.name || ' at ' || (
        SELECT r.name
        FROM work.tb_company AS r
        WHERE r.pk_company = t.fk_maker
            AND r.tenant_id = auth_tenant_id
    )))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    FOR row_other IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM work.tb_product AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.name <> 'x' AND t.status = 'active')
            ORDER BY t.pk_product
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_product
    LOOP
        UPDATE work.tb_product AS t
        SET
            price = 7,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_other.id AND (t.quantity * 12)::NUMERIC > (self.quantity * 12)::NUMERIC)
            AND t.price IS DISTINCT FROM 7;
        is_written := is_written OR FOUND;

        SELECT t.*
        INTO changed
        FROM work.tb_product AS t
        WHERE t.pk_product = self.pk_product
            AND t.tenant_id = auth_tenant_id;
        IF FOUND THEN
            self := changed;
        END IF;
    END LOOP;

    IF ((self.price * self.quantity)::NUMERIC(12,2) >= input_data.pieces) IS NOT TRUE THEN
        PERFORM app.fail('validation:too_few', 'too_few', '{"fields": ["price", "quantity"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Product updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM work.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Product"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.repack(UUID, app.type_repack_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.repack(
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
    input_data app.type_repack_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'pieces', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_repack_input, payload);
        result := work.repack(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_repack_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Product',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'repack',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.repack(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end work.Product functions
