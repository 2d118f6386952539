-- specql: shop.Item functions
-- content-sha256: afae82c1137d767493a13ade2fefafaffd8430052b13790829049fbc12163a8f
CREATE FUNCTION shop.refresh_mv_item_agg(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE shop.mv_item_agg IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE shop.mv_item_agg IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('shop.mv_item_agg ' || p_tenant_id, 0));
    END IF;

    DELETE FROM shop.mv_item_agg AS v
    WHERE refresh_mv_item_agg.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_item_agg.p_tenant_id;

    INSERT INTO shop.mv_item_agg (
        tenant_id,
        fk_order,
        order_id,
        kind,
        is_dear,
        items,
        total
    )
    SELECT
        t.tenant_id,
        t.fk_order,
        "order".id,
        t.kind,
        t.price > 50,
        count(*),
        COALESCE(sum(t.price) FILTER (WHERE t.price > 0), 0)
    FROM shop.tb_item AS t
    LEFT JOIN shop.tb_order AS "order" ON "order".pk_order = t.fk_order
    WHERE t.deleted_at IS NULL
        AND (t.kind IS NULL OR t.kind <> 'hidden')
        AND (refresh_mv_item_agg.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_item_agg.p_tenant_id)
    GROUP BY 1, 2, 3, 4, 5;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_mv_item_agg(UUID) FROM PUBLIC;

CREATE FUNCTION shop.refresh_mv_items_by_place(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE shop.mv_items_by_place IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE shop.mv_items_by_place IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('shop.mv_items_by_place ' || p_tenant_id, 0));
    END IF;

    DELETE FROM shop.mv_items_by_place AS v
    WHERE refresh_mv_items_by_place.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_items_by_place.p_tenant_id;

    INSERT INTO shop.mv_items_by_place (
        tenant_id,
        buyer_country,
        order_status,
        total,
        large
    )
    SELECT
        t.tenant_id,
        (SELECT r.country FROM shop.tb_customer AS r WHERE r.pk_customer = "order".fk_customer),
        "order".status,
        COALESCE(sum(t.price), 0),
        count(*) FILTER (WHERE "order".amount > 100)
    FROM shop.tb_item AS t
    LEFT JOIN shop.tb_order AS "order" ON "order".pk_order = t.fk_order
    WHERE t.deleted_at IS NULL
        AND (refresh_mv_items_by_place.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_items_by_place.p_tenant_id)
    GROUP BY 1, 2, 3;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_mv_items_by_place(UUID) FROM PUBLIC;

CREATE TYPE app.type_create_item_input AS (
    order_id UUID,
    kind TEXT,
    price NUMERIC(10,2)
);

CREATE FUNCTION shop.create_item(
    auth_tenant_id UUID,
    input_data app.type_create_item_input,
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
    self shop.tb_item;
    v_fk_order INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_order := shop.order_pk(input_data.order_id, auth_tenant_id);
    IF v_fk_order IS NULL AND input_data.order_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: order', '{"fields": ["order"]}');
    END IF;

    self.fk_order := v_fk_order;
    self.kind := input_data.kind;
    self.price := input_data.price;

    INSERT INTO shop.tb_item AS t (
        tenant_id,
        fk_order,
        kind,
        price,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_order,
        self.kind,
        self.price,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Item created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_item AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Item"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_item(UUID, app.type_create_item_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_item(
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
    input_data app.type_create_item_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['order_id', 'kind', 'price']);
        input_data := jsonb_populate_record(NULL::app.type_create_item_input, payload);
        result := shop.create_item(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Item', payload, 'app.type_create_item_input', ARRAY['order_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Item',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_item',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_item(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_item_input AS (
    id UUID,
    order_id UUID,
    kind TEXT,
    price NUMERIC(10,2),
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_item(
    auth_tenant_id UUID,
    input_data app.type_update_item_input,
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
    self shop.tb_item;
    loaded shop.tb_item;
    changed shop.tb_item;
    is_written BOOLEAN := false;
    v_fk_order INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_order := shop.order_pk(input_data.order_id, auth_tenant_id);
    IF v_fk_order IS NULL AND input_data.order_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: order', '{"fields": ["order"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_item AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:item', 'Item not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.fk_order := CASE WHEN input_payload ? 'order_id' THEN v_fk_order ELSE self.fk_order END;
    changed.kind := CASE WHEN input_payload ? 'kind' THEN input_data.kind ELSE self.kind END;
    changed.price := CASE WHEN input_payload ? 'price' THEN input_data.price ELSE self.price END;

    UPDATE shop.tb_item AS t
    SET
        fk_order = changed.fk_order,
        kind = changed.kind,
        price = changed.price,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_item = self.pk_item
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_order, t.kind, t.price) IS DISTINCT FROM (changed.fk_order, changed.kind, changed.price)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Item updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_item AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Item"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_item(UUID, app.type_update_item_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_item(
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
    input_data app.type_update_item_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'order_id', 'kind', 'price', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_update_item_input, payload);
        result := shop.update_item(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Item', payload, 'app.type_update_item_input', ARRAY['order_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Item',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_item',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_item(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_item_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_item(
    auth_tenant_id UUID,
    input_data app.type_delete_item_input,
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
    self shop.tb_item;
    changed shop.tb_item;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_item AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:item', 'Item not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_item AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_item AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_item = self.pk_item
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Item deleted';
    result.extra_metadata := '{"entity": "Item"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_item(UUID, app.type_delete_item_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_item(
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
    input_data app.type_delete_item_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_item_input, payload);
        result := shop.delete_item(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Item', payload, 'app.type_delete_item_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Item',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_item',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_item(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Item functions
