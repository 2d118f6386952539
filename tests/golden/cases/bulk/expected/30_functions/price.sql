-- specql: shop.Price functions
-- content-sha256: 99ad3f9952cb726f28c7d7c043fb460fbdf128a2b6dcb1724770b98f4fd281c1
CREATE FUNCTION shop.refresh_tv_price(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE shop.tv_price IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM shop.tb_price AS b WHERE b.pk_price = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM shop.tv_price AS v
    WHERE p_pk IS NULL OR v.pk_price = p_pk;

    INSERT INTO shop.tv_price (
        pk_price,
        id,
        tenant_id,
        fk_seller,
        seller_id,
        data
    )
    SELECT
        t.pk_price,
        t.id,
        t.tenant_id,
        t.fk_seller,
        seller.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'code', t.code,
            'amount', t.amount,
            'seller_id', seller.id,
            'seller', CASE WHEN seller.id IS NOT NULL THEN
                jsonb_build_object('id', seller.id, 'identifier', seller.identifier)
            END,
            'status', t.status,
            'remark', t.remark,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM shop.tb_price AS t
    LEFT JOIN shop.tb_seller AS seller ON seller.pk_seller = t.fk_seller
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_price = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_tv_price(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_change_prices_input AS (
    changes JSONB
);

CREATE FUNCTION shop.change_prices(
    auth_tenant_id UUID,
    input_data app.type_change_prices_input,
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
    is_written BOOLEAN := false;
    value_item JSONB;
    problem app.mutation_problem;
    was_written BOOLEAN;
    bulk_total INTEGER;
    bulk_tried INTEGER := 0;
    bulk_ids UUID[] := ARRAY[]::UUID[];
    bulk_failures JSONB := JSONB '[]';
    ids_before UUID[];
    element_ids UUID[];
    batch_end INTEGER;
    alone_until INTEGER := 0;
    failure app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.changes IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: changes', '{"fields": ["changes"]}');
    END IF;

    IF NOT (jsonb_typeof(input_data.changes) = 'array') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: changes', '{"fields": ["changes"]}');
    END IF;

    bulk_total := COALESCE(jsonb_array_length(input_data.changes), 0);
    WHILE bulk_tried < bulk_total LOOP
        -- A batch is one sub-transaction; the elements of one that fails are done again, each by itself.
        batch_end := least(bulk_tried + CASE WHEN bulk_tried < alone_until THEN 1 ELSE 3 END, bulk_total);
        ids_before := bulk_ids;
        was_written := is_written;
        BEGIN
            FOR element_number IN bulk_tried + 1..batch_end LOOP
                value_item := input_data.changes -> (element_number - 1);
                element_ids := ARRAY(
                    SELECT t.id
                    FROM shop.tb_price AS t
                    WHERE t.tenant_id = auth_tenant_id
                        AND t.deleted_at IS NULL
                        AND (t.id = (value_item ->> 'id')::UUID AND t.status = 'open')
                    ORDER BY t.pk_price
                    FOR NO KEY UPDATE
                );
                IF cardinality(element_ids) = 0 THEN
                    PERFORM app.fail('not_found:price', 'Price not found');
                END IF;

                UPDATE shop.tb_price AS t
                SET
                    amount = (value_item ->> 'amount')::NUMERIC(10,2),
                    updated_at = clock_timestamp(),
                    updated_by = auth_user_id
                WHERE t.tenant_id = auth_tenant_id
                    AND t.deleted_at IS NULL
                    AND (t.id = (value_item ->> 'id')::UUID AND t.status = 'open')
                    AND t.amount IS DISTINCT FROM (value_item ->> 'amount')::NUMERIC(10,2);
                is_written := is_written OR FOUND;
                bulk_ids := bulk_ids || element_ids;
            END LOOP;
            bulk_tried := batch_end;
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
                bulk_ids := ids_before;
                is_written := was_written;
                IF batch_end - bulk_tried > 1 THEN
                    alone_until := batch_end;
                ELSE
                    failure := app.failure_result(problem, 'Price', input_payload, 'app.type_change_prices_input', '{}');
                    bulk_failures := bulk_failures
                        || (jsonb_build_object('index', bulk_tried, 'message', failure.message) || (failure.extra_metadata -> 'error'));
                    bulk_tried := batch_end;
                END IF;
        END;
    END LOOP;
    IF bulk_failures <> '[]' AND jsonb_array_length(bulk_failures) = bulk_tried THEN
        PERFORM app.fail(
            'failed:bulk_operation',
            format('%s of %s failed', jsonb_array_length(bulk_failures), bulk_total),
            jsonb_build_object('failures', bulk_failures)
        );
    END IF;

    PERFORM shop.refresh_tv_price();

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := format('%s of %s done', bulk_tried - jsonb_array_length(bulk_failures), bulk_total);
    result.extra_metadata := '{"entity": "Price"}'::JSONB || jsonb_build_object(
        'result', jsonb_build_object(
            'processed_count', bulk_tried - jsonb_array_length(bulk_failures),
            'failed_count', jsonb_array_length(bulk_failures),
            'failed_items', bulk_failures,
            'ids', bulk_ids
        )
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.change_prices(UUID, app.type_change_prices_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_prices(
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
    input_data app.type_change_prices_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['changes']);
        input_data := jsonb_populate_record(NULL::app.type_change_prices_input, payload);
        result := shop.change_prices(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Price', payload, 'app.type_change_prices_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Price',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'change_prices',
        input_payload,
        ARRAY['remark']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_prices(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_add_prices_input AS (
    prices JSONB,
    seller UUID
);

CREATE FUNCTION shop.add_prices(
    auth_tenant_id UUID,
    input_data app.type_add_prices_input,
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
    is_written BOOLEAN := false;
    value_item JSONB;
    row_inserted shop.tb_price;
    v_fk_seller INTEGER;
    problem app.mutation_problem;
    was_written BOOLEAN;
    bulk_total INTEGER;
    bulk_tried INTEGER := 0;
    bulk_ids UUID[] := ARRAY[]::UUID[];
    bulk_failures JSONB := JSONB '[]';
    ids_before UUID[];
    element_ids UUID[];
    batch_end INTEGER;
    alone_until INTEGER := 0;
    failure app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.prices IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: prices', '{"fields": ["prices"]}');
    END IF;

    v_fk_seller := shop.seller_pk(input_data.seller, auth_tenant_id);
    IF v_fk_seller IS NULL AND input_data.seller IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: seller', '{"fields": ["seller"]}');
    END IF;

    bulk_total := COALESCE(jsonb_array_length(input_data.prices), 0);
    WHILE bulk_tried < bulk_total LOOP
        -- A batch is one sub-transaction; the elements of one that fails are done again, each by itself.
        batch_end := least(bulk_tried + CASE WHEN bulk_tried < alone_until THEN 1 ELSE 2 END, bulk_total);
        ids_before := bulk_ids;
        was_written := is_written;
        BEGIN
            FOR element_number IN bulk_tried + 1..batch_end LOOP
                value_item := input_data.prices -> (element_number - 1);
                INSERT INTO shop.tb_price AS t (
                    tenant_id,
                    code,
                    amount,
                    fk_seller,
                    remark,
                    created_by,
                    updated_by
                )
                VALUES (
                    auth_tenant_id,
                    (value_item ->> 'code'),
                    (value_item ->> 'amount')::NUMERIC(10,2),
                    v_fk_seller,
                    (value_item ->> 'remark'),
                    auth_user_id,
                    auth_user_id
                )
                RETURNING t.* INTO row_inserted;
                is_written := true;
                element_ids := ARRAY[row_inserted.id];
                bulk_ids := bulk_ids || element_ids;
            END LOOP;
            bulk_tried := batch_end;
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
                bulk_ids := ids_before;
                is_written := was_written;
                IF batch_end - bulk_tried > 1 THEN
                    alone_until := batch_end;
                ELSE
                    failure := app.failure_result(problem, 'Price', input_payload, 'app.type_add_prices_input', '{}');
                    bulk_failures := bulk_failures
                        || (jsonb_build_object('index', bulk_tried, 'message', failure.message) || (failure.extra_metadata -> 'error'));
                    bulk_tried := batch_end;
                    EXIT;
                END IF;
        END;
    END LOOP;
    IF bulk_failures <> '[]' AND jsonb_array_length(bulk_failures) = bulk_tried THEN
        PERFORM app.fail(
            'failed:bulk_operation',
            format('%s of %s failed', jsonb_array_length(bulk_failures), bulk_total),
            jsonb_build_object('failures', bulk_failures)
        );
    END IF;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := format('%s of %s done', bulk_tried - jsonb_array_length(bulk_failures), bulk_total);
    result.extra_metadata := '{"entity": "Price"}'::JSONB || jsonb_build_object(
        'result', jsonb_build_object(
            'total_count', bulk_total,
            'processed_count', bulk_tried - jsonb_array_length(bulk_failures),
            'failed_count', jsonb_array_length(bulk_failures),
            'skipped_count', bulk_total - bulk_tried,
            'ids', bulk_ids,
            'failures', bulk_failures
        )
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.add_prices(UUID, app.type_add_prices_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.add_prices(
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
    input_data app.type_add_prices_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['prices', 'seller']);
        input_data := jsonb_populate_record(NULL::app.type_add_prices_input, payload);
        result := shop.add_prices(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Price', payload, 'app.type_add_prices_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Price',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'add_prices',
        input_payload,
        ARRAY['remark', 'prices']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.add_prices(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_close_prices_input AS (
    price_ids UUID[]
);

CREATE FUNCTION shop.close_prices(
    auth_tenant_id UUID,
    input_data app.type_close_prices_input,
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
    is_written BOOLEAN := false;
    value_item UUID;
    problem app.mutation_problem;
    was_written BOOLEAN;
    bulk_total INTEGER;
    bulk_tried INTEGER := 0;
    bulk_ids UUID[] := ARRAY[]::UUID[];
    bulk_failures JSONB := JSONB '[]';
    ids_before UUID[];
    element_ids UUID[];
    batch_end INTEGER;
    alone_until INTEGER := 0;
    failure app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF NOT (
        array_ndims(input_data.price_ids) = 1
        AND array_position(input_data.price_ids, NULL) IS NULL
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: price_ids', '{"fields": ["price_ids"]}');
    END IF;

    bulk_total := COALESCE(array_length(input_data.price_ids, 1), 0);
    WHILE bulk_tried < bulk_total LOOP
        -- A batch is one sub-transaction; the elements of one that fails are done again, each by itself.
        batch_end := least(bulk_tried + CASE WHEN bulk_tried < alone_until THEN 1 ELSE 100 END, bulk_total);
        ids_before := bulk_ids;
        was_written := is_written;
        BEGIN
            FOR element_number IN bulk_tried + 1..batch_end LOOP
                value_item := (input_data.price_ids)[element_number];
                element_ids := ARRAY(
                    SELECT t.id
                    FROM shop.tb_price AS t
                    WHERE t.tenant_id = auth_tenant_id
                        AND t.deleted_at IS NULL
                        AND (t.id = value_item)
                    ORDER BY t.pk_price
                    FOR NO KEY UPDATE
                );
                IF cardinality(element_ids) = 0 THEN
                    PERFORM app.fail('not_found:price', 'Price not found');
                END IF;

                UPDATE shop.tb_price AS t
                SET
                    status = 'closed',
                    updated_at = clock_timestamp(),
                    updated_by = auth_user_id
                WHERE t.tenant_id = auth_tenant_id
                    AND t.deleted_at IS NULL
                    AND (t.id = value_item)
                    AND t.status IS DISTINCT FROM 'closed';
                is_written := is_written OR FOUND;
                bulk_ids := bulk_ids || element_ids;
            END LOOP;
            bulk_tried := batch_end;
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
                bulk_ids := ids_before;
                is_written := was_written;
                IF batch_end - bulk_tried > 1 THEN
                    alone_until := batch_end;
                ELSE
                    failure := app.failure_result(problem, 'Price', input_payload, 'app.type_close_prices_input', '{}');
                    bulk_failures := bulk_failures
                        || (jsonb_build_object('index', bulk_tried, 'message', failure.message) || (failure.extra_metadata -> 'error'));
                    bulk_tried := batch_end;
                END IF;
        END;
    END LOOP;
    IF bulk_failures <> '[]' THEN
        PERFORM app.fail(
            'failed:bulk_operation',
            format('%s of %s failed', jsonb_array_length(bulk_failures), bulk_total),
            jsonb_build_object('failures', bulk_failures)
        );
    END IF;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := format('%s of %s done', bulk_tried - jsonb_array_length(bulk_failures), bulk_total);
    result.extra_metadata := '{"entity": "Price"}'::JSONB || jsonb_build_object(
        'result', jsonb_build_object(
            'ids', bulk_ids,
            'failed_count', jsonb_array_length(bulk_failures),
            'skipped_count', bulk_total - bulk_tried
        )
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.close_prices(UUID, app.type_close_prices_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.close_prices(
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
    input_data app.type_close_prices_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['price_ids']);
        input_data := jsonb_populate_record(NULL::app.type_close_prices_input, payload);
        result := shop.close_prices(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Price', payload, 'app.type_close_prices_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Price',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'close_prices',
        input_payload,
        ARRAY['remark']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.close_prices(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_drop_prices_input AS (
    ids JSONB
);

CREATE FUNCTION shop.drop_prices(
    auth_tenant_id UUID,
    input_data app.type_drop_prices_input,
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
    is_written BOOLEAN := false;
    value_item JSONB;
    problem app.mutation_problem;
    was_written BOOLEAN;
    bulk_total INTEGER;
    bulk_tried INTEGER := 0;
    bulk_ids UUID[] := ARRAY[]::UUID[];
    bulk_failures JSONB := JSONB '[]';
    ids_before UUID[];
    element_ids UUID[];
    batch_end INTEGER;
    alone_until INTEGER := 0;
    failure app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.ids IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: ids', '{"fields": ["ids"]}');
    END IF;

    IF NOT (jsonb_typeof(input_data.ids) = 'array') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: ids', '{"fields": ["ids"]}');
    END IF;

    bulk_total := COALESCE(jsonb_array_length(input_data.ids), 0);
    WHILE bulk_tried < bulk_total LOOP
        -- A batch is one sub-transaction; the elements of one that fails are done again, each by itself.
        batch_end := least(bulk_tried + CASE WHEN bulk_tried < alone_until THEN 1 ELSE 1 END, bulk_total);
        ids_before := bulk_ids;
        was_written := is_written;
        BEGIN
            FOR element_number IN bulk_tried + 1..batch_end LOOP
                value_item := input_data.ids -> (element_number - 1);
                element_ids := ARRAY(
                    SELECT t.id
                    FROM shop.tb_price AS t
                    WHERE t.tenant_id = auth_tenant_id
                        AND t.deleted_at IS NULL
                        AND (t.id = (value_item ->> 'id')::UUID)
                    ORDER BY t.pk_price
                    FOR NO KEY UPDATE
                );
                IF cardinality(element_ids) = 0 THEN
                    PERFORM app.fail('not_found:price', 'Price not found');
                END IF;

                UPDATE shop.tb_price AS t
                SET
                    deleted_at = clock_timestamp(),
                    deleted_by = auth_user_id
                WHERE t.tenant_id = auth_tenant_id
                    AND t.deleted_at IS NULL
                    AND (t.id = (value_item ->> 'id')::UUID);
                is_written := is_written OR FOUND;
                bulk_ids := bulk_ids || element_ids;
            END LOOP;
            bulk_tried := batch_end;
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
                bulk_ids := ids_before;
                is_written := was_written;
                IF batch_end - bulk_tried > 1 THEN
                    alone_until := batch_end;
                ELSE
                    failure := app.failure_result(problem, 'Price', input_payload, 'app.type_drop_prices_input', '{}');
                    bulk_failures := bulk_failures
                        || (jsonb_build_object('index', bulk_tried, 'message', failure.message) || (failure.extra_metadata -> 'error'));
                    bulk_tried := batch_end;
                END IF;
        END;
    END LOOP;
    IF bulk_failures <> '[]' THEN
        PERFORM app.fail(
            'failed:bulk_operation',
            format('%s of %s failed', jsonb_array_length(bulk_failures), bulk_total),
            jsonb_build_object('failures', bulk_failures)
        );
    END IF;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := format('%s of %s done', bulk_tried - jsonb_array_length(bulk_failures), bulk_total);
    result.extra_metadata := '{"entity": "Price"}'::JSONB || jsonb_build_object(
        'result', jsonb_build_object(
            'total_count', bulk_total,
            'processed_count', bulk_tried - jsonb_array_length(bulk_failures),
            'failed_count', jsonb_array_length(bulk_failures),
            'skipped_count', bulk_total - bulk_tried,
            'ids', bulk_ids,
            'failures', bulk_failures
        )
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.drop_prices(UUID, app.type_drop_prices_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.drop_prices(
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
    input_data app.type_drop_prices_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['ids']);
        input_data := jsonb_populate_record(NULL::app.type_drop_prices_input, payload);
        result := shop.drop_prices(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Price', payload, 'app.type_drop_prices_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Price',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'drop_prices',
        input_payload,
        ARRAY['remark']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.drop_prices(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_drop_sellers_input AS (
    sellers JSONB
);

CREATE FUNCTION shop.drop_sellers(
    auth_tenant_id UUID,
    input_data app.type_drop_sellers_input,
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
    is_written BOOLEAN := false;
    value_item JSONB;
    problem app.mutation_problem;
    was_written BOOLEAN;
    effects_before JSONB;
    bulk_total INTEGER;
    bulk_tried INTEGER := 0;
    bulk_ids UUID[] := ARRAY[]::UUID[];
    bulk_failures JSONB := JSONB '[]';
    ids_before UUID[];
    element_ids UUID[];
    batch_end INTEGER;
    alone_until INTEGER := 0;
    failure app.mutation_result;
    effects JSONB := '[]'::JSONB;
    written_ids UUID[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.sellers IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: sellers', '{"fields": ["sellers"]}');
    END IF;

    IF NOT (jsonb_typeof(input_data.sellers) = 'array') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: sellers', '{"fields": ["sellers"]}');
    END IF;

    bulk_total := COALESCE(jsonb_array_length(input_data.sellers), 0);
    WHILE bulk_tried < bulk_total LOOP
        -- A batch is one sub-transaction; the elements of one that fails are done again, each by itself.
        batch_end := least(bulk_tried + CASE WHEN bulk_tried < alone_until THEN 1 ELSE 100 END, bulk_total);
        ids_before := bulk_ids;
        was_written := is_written;
        effects_before := effects;
        BEGIN
            FOR element_number IN bulk_tried + 1..batch_end LOOP
                value_item := input_data.sellers -> (element_number - 1);
                element_ids := ARRAY(
                    SELECT t.id
                    FROM shop.tb_seller AS t
                    WHERE t.tenant_id = auth_tenant_id
                        AND t.deleted_at IS NULL
                        AND (t.name = (value_item ->> 'name'))
                    ORDER BY t.pk_seller
                    FOR NO KEY UPDATE
                );
                IF cardinality(element_ids) = 0 THEN
                    PERFORM app.fail('not_found:seller', 'Seller not found');
                END IF;

                WITH written AS (
                    UPDATE shop.tb_seller AS t
                    SET
                        deleted_at = clock_timestamp(),
                        deleted_by = auth_user_id
                    WHERE t.tenant_id = auth_tenant_id
                        AND t.deleted_at IS NULL
                        AND (t.name = (value_item ->> 'name'))
                    RETURNING t.id
                )
                SELECT array_agg(w.id)
                INTO written_ids
                FROM written AS w;
                IF written_ids IS NOT NULL THEN
                    is_written := true;
                    effects := effects || jsonb_build_object(
                        'entityType', 'Seller', 'operation', 'DELETE', 'ids', written_ids,
                        'modifiedFields', ARRAY[]::TEXT[]
                    );
                END IF;
                bulk_ids := bulk_ids || element_ids;
            END LOOP;
            bulk_tried := batch_end;
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
                bulk_ids := ids_before;
                is_written := was_written;
                effects := effects_before;
                IF batch_end - bulk_tried > 1 THEN
                    alone_until := batch_end;
                ELSE
                    failure := app.failure_result(problem, 'Price', input_payload, 'app.type_drop_sellers_input', '{}');
                    bulk_failures := bulk_failures
                        || (jsonb_build_object('index', bulk_tried, 'message', failure.message) || (failure.extra_metadata -> 'error'));
                    bulk_tried := batch_end;
                END IF;
        END;
    END LOOP;
    IF bulk_failures <> '[]' AND jsonb_array_length(bulk_failures) = bulk_tried THEN
        PERFORM app.fail(
            'failed:bulk_operation',
            format('%s of %s failed', jsonb_array_length(bulk_failures), bulk_total),
            jsonb_build_object('failures', bulk_failures)
        );
    END IF;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := format('%s of %s done', bulk_tried - jsonb_array_length(bulk_failures), bulk_total);
    result.extra_metadata := app.with_impact(
        '{"entity": "Price"}',
        '{"sideEffects": [{"entityType": "Seller", "operation": "DELETE", "collection": "deletedSellers"}], "cacheInvalidations": [], "optimisticUpdateSafe": false}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.drop_sellers(UUID, app.type_drop_sellers_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.drop_sellers(
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
    input_data app.type_drop_sellers_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['sellers']);
        input_data := jsonb_populate_record(NULL::app.type_drop_sellers_input, payload);
        result := shop.drop_sellers(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Price', payload, 'app.type_drop_sellers_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Price',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'drop_sellers',
        input_payload,
        ARRAY['remark']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.drop_sellers(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Price functions
