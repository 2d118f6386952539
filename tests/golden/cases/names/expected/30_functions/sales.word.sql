-- specql: sales.Word functions
-- content-sha256: 2ca99297808573c3c53e2f81ad43abf431ed729aa218f038c0a14e6bb8eb5090
CREATE TYPE app.type_create_word_input AS (
    "begin" TEXT,
    by_id UUID,
    "declare" TEXT,
    "execute" TEXT,
    "foreach" TEXT,
    "if" BOOLEAN,
    "loop" TEXT,
    "strict" TEXT,
    "while" TEXT
);

CREATE FUNCTION sales.create_word(
    auth_tenant_id UUID,
    input_data app.type_create_word_input,
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
    self sales.tb_word;
    v_fk_by BIGINT;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_by := sales.order_pk(input_data.by_id, auth_tenant_id);
    IF v_fk_by IS NULL AND input_data.by_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: by', '{"fields": ["by"]}');
    END IF;

    self."begin" := input_data."begin";
    self.fk_by := v_fk_by;
    self."declare" := input_data."declare";
    self."execute" := input_data."execute";
    self."foreach" := input_data."foreach";
    self."if" := input_data."if";
    self."loop" := input_data."loop";
    self."strict" := input_data."strict";
    self."while" := input_data."while";

    INSERT INTO sales.tb_word AS t (
        tenant_id,
        "begin",
        fk_by,
        "declare",
        "execute",
        "foreach",
        "if",
        "loop",
        "strict",
        "while",
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self."begin",
        self.fk_by,
        self."declare",
        self."execute",
        self."foreach",
        self."if",
        self."loop",
        self."strict",
        self."while",
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Word created';
    result.object_data := (
        SELECT v.data
        FROM sales.v_word AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Word"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.create_word(UUID, app.type_create_word_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_word(
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
    input_data app.type_create_word_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'begin',
            'by_id',
            'declare',
            'execute',
            'foreach',
            'if',
            'loop',
            'strict',
            'while'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_word_input, payload);
        result := sales.create_word(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Word', payload, 'app.type_create_word_input', ARRAY['by_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Word',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_word',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_word(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_word_input AS (
    id UUID,
    "begin" TEXT,
    by_id UUID,
    "declare" TEXT,
    "execute" TEXT,
    "foreach" TEXT,
    "if" BOOLEAN,
    "loop" TEXT,
    "strict" TEXT,
    "while" TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.update_word(
    auth_tenant_id UUID,
    input_data app.type_update_word_input,
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
    self sales.tb_word;
    loaded sales.tb_word;
    changed sales.tb_word;
    is_written BOOLEAN := false;
    v_fk_by BIGINT;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_by := sales.order_pk(input_data.by_id, auth_tenant_id);
    IF v_fk_by IS NULL AND input_data.by_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: by', '{"fields": ["by"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_word AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:word', 'Word not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed."begin" := CASE WHEN input_payload ? 'begin' THEN input_data."begin" ELSE self."begin" END;
    changed.fk_by := CASE WHEN input_payload ? 'by_id' THEN v_fk_by ELSE self.fk_by END;
    changed."declare" := CASE WHEN input_payload ? 'declare' THEN input_data."declare" ELSE self."declare" END;
    changed."execute" := CASE WHEN input_payload ? 'execute' THEN input_data."execute" ELSE self."execute" END;
    changed."foreach" := CASE WHEN input_payload ? 'foreach' THEN input_data."foreach" ELSE self."foreach" END;
    changed."if" := CASE WHEN input_payload ? 'if' THEN input_data."if" ELSE self."if" END;
    changed."loop" := CASE WHEN input_payload ? 'loop' THEN input_data."loop" ELSE self."loop" END;
    changed."strict" := CASE WHEN input_payload ? 'strict' THEN input_data."strict" ELSE self."strict" END;
    changed."while" := CASE WHEN input_payload ? 'while' THEN input_data."while" ELSE self."while" END;

    UPDATE sales.tb_word AS t
    SET
        "begin" = changed."begin",
        fk_by = changed.fk_by,
        "declare" = changed."declare",
        "execute" = changed."execute",
        "foreach" = changed."foreach",
        "if" = changed."if",
        "loop" = changed."loop",
        "strict" = changed."strict",
        "while" = changed."while",
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_word = self.pk_word
        AND t.tenant_id = auth_tenant_id
        AND (
            t."begin",
            t.fk_by,
            t."declare",
            t."execute",
            t."foreach",
            t."if",
            t."loop",
            t."strict",
            t."while"
        ) IS DISTINCT FROM (
            changed."begin",
            changed.fk_by,
            changed."declare",
            changed."execute",
            changed."foreach",
            changed."if",
            changed."loop",
            changed."strict",
            changed."while"
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Word updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_word AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Word"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.update_word(UUID, app.type_update_word_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_word(
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
    input_data app.type_update_word_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'begin',
            'by_id',
            'declare',
            'execute',
            'foreach',
            'if',
            'loop',
            'strict',
            'while',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_word_input, payload);
        result := sales.update_word(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Word', payload, 'app.type_update_word_input', ARRAY['by_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Word',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_word',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_word(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end sales.Word functions
