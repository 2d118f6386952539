-- specql: shop.Order functions
-- content-sha256: 081b615997f96055c3c23e3446d524f5cb2051f33f2e77ae21afb4b1e28e83c3
CREATE TYPE app.type_create_order_input AS (
    number TEXT,
    status TEXT,
    follows_id UUID,
    codes TEXT[],
    labels_ids UUID[],
    extra JSONB,
    total NUMERIC
);

CREATE FUNCTION shop.create_order(
    auth_tenant_id UUID,
    input_data app.type_create_order_input,
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
    self shop.tb_order;
    v_fk_follows INTEGER;
    v_fk_labels INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_follows := shop.order_pk(input_data.follows_id, auth_tenant_id);
    IF v_fk_follows IS NULL AND input_data.follows_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: follows', '{"fields": ["follows"]}');
    END IF;

    PERFORM app.check_ids(input_data.labels_ids, 'labels');
    v_fk_labels := ARRAY(
        SELECT shop.label_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.labels_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_labels, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: labels', '{"fields": ["labels"]}');
    END IF;

    self.number := input_data.number;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'open' END;
    self.fk_follows := v_fk_follows;
    self.codes := input_data.codes;
    self.extra := input_data.extra;
    self.total := input_data.total;

    INSERT INTO shop.tb_order AS t (
        tenant_id,
        number,
        status,
        fk_follows,
        codes,
        extra,
        total,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.number,
        self.status,
        self.fk_follows,
        self.codes,
        self.extra,
        self.total,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_labels) > 0 THEN
        INSERT INTO shop.tb_order_labels (fk_order, fk_label, tenant_id, position, created_by)
        SELECT self.pk_order, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_labels) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'labels'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self)) || changed_lists;
    result.status := 'success';
    result.message := 'Order created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_order(UUID, app.type_create_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_order(
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
    input_data app.type_create_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'number',
            'status',
            'follows_id',
            'codes',
            'labels_ids',
            'extra',
            'total'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_order_input, payload);
        result := shop.create_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_create_order_input', ARRAY['follows_id', 'labels_ids'], p_aliases => '{"tb_order_labels": "labels"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_pack_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.pack(
    auth_tenant_id UUID,
    input_data app.type_pack_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
    is_written BOOLEAN := false;
    row_line shop.tb_order_line;
    row_article shop.tb_article;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    FOR row_line IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM shop.tb_order_line AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_order = self.pk_order)
            ORDER BY t.pk_order_line
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_order_line
    LOOP
        SELECT t.*
        INTO row_article
        FROM shop.tb_article AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.pk_article = row_line.fk_article)
        ORDER BY t.pk_article
        LIMIT 1;

        IF (row_article.stock >= row_line.quantity AND (
            SELECT r.stock
            FROM shop.tb_article AS r
            WHERE r.pk_article = row_line.fk_article
                AND r.tenant_id = auth_tenant_id
        ) >= row_line.quantity) IS NOT TRUE THEN
            PERFORM app.fail('validation:out_of_stock', 'out_of_stock');
        END IF;

        UPDATE shop.tb_article AS t
        SET
            stock = t.stock - row_line.quantity,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_article.id)
            AND t.stock IS DISTINCT FROM (t.stock - row_line.quantity);
        is_written := is_written OR FOUND;

        UPDATE shop.tb_order_line AS t
        SET
            is_done = TRUE,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_line.id)
            AND t.is_done IS DISTINCT FROM TRUE;
        is_written := is_written OR FOUND;
    END LOOP;

    UPDATE shop.tb_order AS t
    SET
        status = 'packed',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'packed'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.pack(UUID, app.type_pack_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.pack(
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
    input_data app.type_pack_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_pack_input, payload);
        result := shop.pack(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_pack_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_labels": "labels"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'pack',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.pack(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_add_lines_input AS (
    id UUID,
    lines JSONB,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.add_lines(
    auth_tenant_id UUID,
    input_data app.type_add_lines_input,
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
    self shop.tb_order;
    is_written BOOLEAN := false;
    value_line JSONB;
    row_article shop.tb_article;
    value_part JSONB;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.lines IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: lines', '{"fields": ["lines"]}');
    END IF;

    IF NOT (jsonb_typeof(input_data.lines) = 'array') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: lines', '{"fields": ["lines"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    FOR value_line IN
        SELECT e.value
        FROM jsonb_array_elements(input_data.lines) WITH ORDINALITY AS e(value, position)
        ORDER BY e.position
    LOOP
        SELECT t.*
        INTO row_article
        FROM shop.tb_article AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.sku = (value_line ->> 'sku'))
        ORDER BY t.pk_article
        LIMIT 1;
        IF NOT FOUND THEN
            PERFORM app.fail('validation:unknown_article', 'unknown_article');
        END IF;

        INSERT INTO shop.tb_order_line AS t (
            tenant_id,
            fk_article,
            quantity,
            note,
            amount,
            is_done,
            fk_order,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            row_article.pk_article,
            (value_line ->> 'quantity')::INTEGER,
            (value_line -> 'note' ->> 'text'),
            row_article.price * (value_line ->> 'quantity')::NUMERIC,
            coalesce((value_line ->> 'done')::BOOLEAN, FALSE),
            self.pk_order,
            auth_user_id,
            auth_user_id
        );
        is_written := true;

        FOR value_part IN
            SELECT e.value
            FROM jsonb_array_elements(NULLIF((value_line -> 'parts'), 'null')) WITH ORDINALITY AS e(value, position)
            ORDER BY e.position
        LOOP
            IF (value_part ->> 'extra') IS NULL OR (value_part ->> 'free')::BOOLEAN THEN
                INSERT INTO shop.tb_order_line AS t (
                    tenant_id,
                    note,
                    quantity,
                    amount,
                    fk_order,
                    created_by,
                    updated_by
                )
                VALUES (
                    auth_tenant_id,
                    concat((value_part ->> 'name'), '!'),
                    (value_part ->> 'quantity')::NUMERIC + 1,
                    0,
                    self.pk_order,
                    auth_user_id,
                    auth_user_id
                );
                is_written := true;
            END IF;
        END LOOP;
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Add lines: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.add_lines(UUID, app.type_add_lines_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.add_lines(
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
    input_data app.type_add_lines_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'lines', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_add_lines_input, payload);
        result := shop.add_lines(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_add_lines_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_labels": "labels"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'add_lines',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.add_lines(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_tag_input AS (
    id UUID,
    tags TEXT[],
    rows UUID[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.tag(
    auth_tenant_id UUID,
    input_data app.type_tag_input,
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
    self shop.tb_order;
    is_written BOOLEAN := false;
    value_tag TEXT;
    row_known shop.tb_label;
    row_row shop.tb_label;
    row_own shop.tb_label;
    value_code TEXT;
    v_fk_rows INTEGER[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.tags IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
    END IF;

    IF input_data.rows IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: rows', '{"fields": ["rows"]}');
    END IF;

    IF NOT (
        array_ndims(input_data.tags) = 1
        AND array_position(input_data.tags, NULL) IS NULL
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: tags', '{"fields": ["tags"]}');
    END IF;

    PERFORM app.check_ids(input_data.rows, 'rows');
    v_fk_rows := ARRAY(
        SELECT shop.label_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.rows) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_rows, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: rows', '{"fields": ["rows"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    FOREACH value_tag IN ARRAY COALESCE(input_data.tags, '{}') LOOP
        SELECT t.*
        INTO row_known
        FROM shop.tb_label AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.name = value_tag)
        ORDER BY t.pk_label
        LIMIT 1;

        IF row_known.pk_label IS NULL THEN
            INSERT INTO shop.tb_label AS t (
                tenant_id,
                name,
                created_by,
                updated_by
            )
            VALUES (
                auth_tenant_id,
                value_tag,
                auth_user_id,
                auth_user_id
            );
            is_written := true;
        END IF;
    END LOOP;

    FOR row_row IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM shop.tb_label AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND t.pk_label = ANY (v_fk_rows)
            ORDER BY t.pk_label
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY array_position(v_fk_rows, t.pk_label)
    LOOP
        UPDATE shop.tb_label AS t
        SET
            name = row_row.name || '!',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_row.id)
            AND t.name IS DISTINCT FROM (row_row.name || '!');
        is_written := is_written OR FOUND;
    END LOOP;

    FOR row_own IN
        SELECT t.*
        FROM shop.tb_label AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND t.pk_label IN (SELECT l.fk_label FROM shop.tb_order_labels AS l WHERE l.fk_order = self.pk_order)
        ORDER BY (SELECT l.position FROM shop.tb_order_labels AS l WHERE l.fk_order = self.pk_order AND l.fk_label = t.pk_label)
    LOOP
        INSERT INTO shop.tb_order_line AS t (
            tenant_id,
            note,
            fk_order,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            row_own.name,
            self.pk_order,
            auth_user_id,
            auth_user_id
        );
        is_written := true;
    END LOOP;

    FOREACH value_code IN ARRAY COALESCE(self.codes, '{}') LOOP
        INSERT INTO shop.tb_order_line AS t (
            tenant_id,
            note,
            fk_order,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            value_code,
            self.pk_order,
            auth_user_id,
            auth_user_id
        );
        is_written := true;
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Tag: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.tag(UUID, app.type_tag_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.tag(
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
    input_data app.type_tag_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'tags', 'rows', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_tag_input, payload);
        result := shop.tag(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_tag_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_labels": "labels"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'tag',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.tag(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_cancel_followers_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.cancel_followers(
    auth_tenant_id UUID,
    input_data app.type_cancel_followers_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
    is_written BOOLEAN := false;
    row_next shop.tb_order;
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
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    FOR row_next IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM shop.tb_order AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_follows = self.pk_order AND t.status <> 'sent')
            ORDER BY t.pk_order
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_order
    LOOP
        FOR row_line IN
            SELECT t.*
            FROM (
                SELECT t.*
                FROM shop.tb_order_line AS t
                WHERE t.tenant_id = auth_tenant_id
                    AND t.deleted_at IS NULL
                    AND (t.fk_order = row_next.pk_order)
                ORDER BY t.pk_order_line
                FOR NO KEY UPDATE
            ) AS t
            ORDER BY t.pk_order_line
        LOOP
            BEGIN
                DELETE FROM shop.tb_order_line AS t
                WHERE t.tenant_id = auth_tenant_id
                    AND t.deleted_at IS NULL
                    AND (t.id = row_line.id);
                is_written := is_written OR FOUND;
            EXCEPTION
                WHEN foreign_key_violation OR restrict_violation THEN
                    PERFORM app.fail('conflict:still_referenced', 'OrderLine is still referenced');
            END;
        END LOOP;

        UPDATE shop.tb_order AS t
        SET
            status = 'cancelled',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_next.id)
            AND t.status IS DISTINCT FROM 'cancelled';
        is_written := is_written OR FOUND;

        SELECT t.*
        INTO changed
        FROM shop.tb_order AS t
        WHERE t.pk_order = self.pk_order
            AND t.tenant_id = auth_tenant_id;
        IF FOUND THEN
            self := changed;
        END IF;
    END LOOP;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.cancel_followers(UUID, app.type_cancel_followers_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.cancel_followers(
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
    input_data app.type_cancel_followers_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_cancel_followers_input, payload);
        result := shop.cancel_followers(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_cancel_followers_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_labels": "labels"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'cancel_followers',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.cancel_followers(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_close_all_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.close_all(
    auth_tenant_id UUID,
    input_data app.type_close_all_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
    is_written BOOLEAN := false;
    row_order shop.tb_order;
    row_follower shop.tb_order;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    FOR row_order IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM shop.tb_order AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.status = 'open')
            ORDER BY t.pk_order
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_order
    LOOP
        UPDATE shop.tb_order AS t
        SET
            status = 'sent',
            total = row_order.total,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_order.id)
            AND (t.status, t.total) IS DISTINCT FROM ('sent', row_order.total);
        is_written := is_written OR FOUND;

        SELECT t.*
        INTO changed
        FROM shop.tb_order AS t
        WHERE t.pk_order = self.pk_order
            AND t.tenant_id = auth_tenant_id;
        IF FOUND THEN
            self := changed;
        END IF;
    END LOOP;

    FOR row_follower IN
        SELECT t.*
        FROM shop.tb_order AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_follows = self.pk_order)
        ORDER BY t.pk_order
    LOOP
        PERFORM app.fail('validation:has_followers', 'has_followers');
    END LOOP;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.close_all(UUID, app.type_close_all_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.close_all(
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
    input_data app.type_close_all_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_close_all_input, payload);
        result := shop.close_all(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_close_all_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_labels": "labels"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'close_all',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.close_all(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_add_articles_input AS (
    id UUID,
    articles JSONB,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.add_articles(
    auth_tenant_id UUID,
    input_data app.type_add_articles_input,
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
    self shop.tb_order;
    is_written BOOLEAN := false;
    value_entry JSONB;
    value_entry_2 JSONB;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.articles IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: articles', '{"fields": ["articles"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    FOR value_entry IN
        SELECT e.value
        FROM jsonb_array_elements(input_data.articles) WITH ORDINALITY AS e(value, position)
        ORDER BY e.position
    LOOP
        INSERT INTO shop.tb_order_line AS t (
            tenant_id,
            fk_article,
            quantity,
            fk_order,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            app.found_key(shop.article_pk((value_entry ->> 'article_id')::UUID, auth_tenant_id), (value_entry ->> 'article_id')::UUID, 'article'),
            (value_entry ->> 'quantity')::INTEGER,
            self.pk_order,
            auth_user_id,
            auth_user_id
        );
        is_written := true;
    END LOOP;

    FOR value_entry_2 IN
        SELECT e.value
        FROM jsonb_array_elements(input_data.articles) WITH ORDINALITY AS e(value, position)
        ORDER BY e.position
    LOOP
        UPDATE shop.tb_order_line AS t
        SET
            note = 'again',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_article = (SELECT r.pk_article FROM shop.tb_article AS r WHERE r.id = (value_entry_2 ->> 'again')::UUID AND r.tenant_id = auth_tenant_id))
            AND t.note IS DISTINCT FROM 'again';
        is_written := is_written OR FOUND;
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Add articles: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.add_articles(UUID, app.type_add_articles_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.add_articles(
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
    input_data app.type_add_articles_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'articles', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_add_articles_input, payload);
        result := shop.add_articles(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_add_articles_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_labels": "labels"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'add_articles',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.add_articles(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_copy_parts_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.copy_parts(
    auth_tenant_id UUID,
    input_data app.type_copy_parts_input,
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
    self shop.tb_order;
    is_written BOOLEAN := false;
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
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    FOR value_part IN
        SELECT e.value
        FROM jsonb_array_elements(self.extra) WITH ORDINALITY AS e(value, position)
        ORDER BY e.position
    LOOP
        INSERT INTO shop.tb_order_line AS t (
            tenant_id,
            note,
            quantity,
            fk_order,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            (value_part ->> 'name'),
            (value_part ->> 'quantity')::INTEGER,
            self.pk_order,
            auth_user_id,
            auth_user_id
        );
        is_written := true;
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Copy parts: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.copy_parts(UUID, app.type_copy_parts_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.copy_parts(
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
    input_data app.type_copy_parts_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_copy_parts_input, payload);
        result := shop.copy_parts(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_copy_parts_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_labels": "labels"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'copy_parts',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.copy_parts(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Order functions
