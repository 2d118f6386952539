-- specql: shop.Offer functions
-- content-sha256: 5c0fdfa393ce240cc46a8dd3394bfc9124ae552b600f3970e1aee2342415f830
CREATE TYPE app.type_create_offer_input AS (
    code TEXT,
    title TEXT,
    price NUMERIC(10,2),
    level TEXT,
    category_id UUID,
    labels TEXT[],
    settings JSONB,
    template_id UUID,
    model_id UUID,
    resolved TEXT
);

CREATE FUNCTION shop.create_offer(
    auth_tenant_id UUID,
    input_data app.type_create_offer_input,
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
    self shop.tb_offer;
    v_fk_category INTEGER;
    v_fk_template INTEGER;
    v_fk_model INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_category := base.category_pk(input_data.category_id);
    IF v_fk_category IS NULL AND input_data.category_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: category', '{"fields": ["category"]}');
    END IF;

    v_fk_template := shop.offer_pk(input_data.template_id, auth_tenant_id);
    IF v_fk_template IS NULL AND input_data.template_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: template', '{"fields": ["template"]}');
    END IF;

    v_fk_model := base.model_pk(input_data.model_id);
    IF v_fk_model IS NULL AND input_data.model_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: model', '{"fields": ["model"]}');
    END IF;

    self.code := input_data.code;
    self.title := input_data.title;
    self.price := input_data.price;
    self.level := input_data.level;
    self.fk_category := v_fk_category;
    self.labels := input_data.labels;
    self.settings := input_data.settings;
    self.fk_template := v_fk_template;
    self.fk_model := v_fk_model;
    self.resolved := input_data.resolved;

    INSERT INTO shop.tb_offer AS t (
        tenant_id,
        code,
        title,
        price,
        level,
        fk_category,
        labels,
        settings,
        fk_template,
        fk_model,
        resolved,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.code,
        self.title,
        self.price,
        self.level,
        self.fk_category,
        self.labels,
        self.settings,
        self.fk_template,
        self.fk_model,
        self.resolved,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Offer created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_offer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Offer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_offer(UUID, app.type_create_offer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_offer(
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
    input_data app.type_create_offer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'code',
            'title',
            'price',
            'level',
            'category_id',
            'labels',
            'settings',
            'template_id',
            'model_id',
            'resolved'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_offer_input, payload);
        result := shop.create_offer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Offer', payload, 'app.type_create_offer_input', ARRAY['category_id', 'template_id', 'model_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Offer',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_offer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_offer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_offer_input AS (
    id UUID,
    code TEXT,
    title TEXT,
    price NUMERIC(10,2),
    level TEXT,
    category_id UUID,
    labels TEXT[],
    settings JSONB,
    template_id UUID,
    model_id UUID,
    resolved TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_offer(
    auth_tenant_id UUID,
    input_data app.type_update_offer_input,
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
    self shop.tb_offer;
    loaded shop.tb_offer;
    changed shop.tb_offer;
    is_written BOOLEAN := false;
    v_fk_category INTEGER;
    v_fk_template INTEGER;
    v_fk_model INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_category := base.category_pk(input_data.category_id);
    IF v_fk_category IS NULL AND input_data.category_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: category', '{"fields": ["category"]}');
    END IF;

    v_fk_template := shop.offer_pk(input_data.template_id, auth_tenant_id);
    IF v_fk_template IS NULL AND input_data.template_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: template', '{"fields": ["template"]}');
    END IF;

    v_fk_model := base.model_pk(input_data.model_id);
    IF v_fk_model IS NULL AND input_data.model_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: model', '{"fields": ["model"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_offer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:offer', 'Offer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.code := CASE WHEN input_payload ? 'code' THEN input_data.code ELSE self.code END;
    changed.title := CASE WHEN input_payload ? 'title' THEN input_data.title ELSE self.title END;
    changed.price := CASE WHEN input_payload ? 'price' THEN input_data.price ELSE self.price END;
    changed.level := CASE WHEN input_payload ? 'level' THEN input_data.level ELSE self.level END;
    changed.fk_category := CASE WHEN input_payload ? 'category_id' THEN v_fk_category ELSE self.fk_category END;
    changed.labels := CASE WHEN input_payload ? 'labels' THEN input_data.labels ELSE self.labels END;
    changed.settings := CASE WHEN input_payload ? 'settings' THEN input_data.settings ELSE self.settings END;
    changed.fk_template := CASE WHEN input_payload ? 'template_id' THEN v_fk_template ELSE self.fk_template END;
    changed.fk_model := CASE WHEN input_payload ? 'model_id' THEN v_fk_model ELSE self.fk_model END;
    changed.resolved := CASE WHEN input_payload ? 'resolved' THEN input_data.resolved ELSE self.resolved END;

    UPDATE shop.tb_offer AS t
    SET
        code = changed.code,
        title = changed.title,
        price = changed.price,
        level = changed.level,
        fk_category = changed.fk_category,
        labels = changed.labels,
        settings = changed.settings,
        fk_template = changed.fk_template,
        fk_model = changed.fk_model,
        resolved = changed.resolved,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_offer = self.pk_offer
        AND t.tenant_id = auth_tenant_id
        AND (
            t.code,
            t.title,
            t.price,
            t.level,
            t.fk_category,
            t.labels,
            t.settings,
            t.fk_template,
            t.fk_model,
            t.resolved
        ) IS DISTINCT FROM (
            changed.code,
            changed.title,
            changed.price,
            changed.level,
            changed.fk_category,
            changed.labels,
            changed.settings,
            changed.fk_template,
            changed.fk_model,
            changed.resolved
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Offer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_offer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Offer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_offer(UUID, app.type_update_offer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_offer(
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
    input_data app.type_update_offer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'code',
            'title',
            'price',
            'level',
            'category_id',
            'labels',
            'settings',
            'template_id',
            'model_id',
            'resolved',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_offer_input, payload);
        result := shop.update_offer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Offer', payload, 'app.type_update_offer_input', ARRAY['category_id', 'template_id', 'model_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Offer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_offer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_offer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_offer_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_offer(
    auth_tenant_id UUID,
    input_data app.type_delete_offer_input,
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
    self shop.tb_offer;
    changed shop.tb_offer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_offer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:offer', 'Offer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_offer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_offer AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_offer = self.pk_offer
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Offer deleted';
    result.extra_metadata := '{"entity": "Offer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_offer(UUID, app.type_delete_offer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_offer(
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
    input_data app.type_delete_offer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_offer_input, payload);
        result := shop.delete_offer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Offer', payload, 'app.type_delete_offer_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Offer',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_offer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_offer(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Offer functions
