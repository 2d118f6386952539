-- specql: base.Country functions
-- content-sha256: 874904f4efc1232a0c9864ab9f1beff6b4654d70b6862de819d0885170a869ed
CREATE FUNCTION base.refresh_tv_country(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE base.tv_country IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM base.tb_country AS b WHERE b.pk_country = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM base.tv_country AS v
    WHERE p_pk IS NULL OR v.pk_country = p_pk;

    INSERT INTO base.tv_country (
        pk_country,
        id,
        fk_capital,
        capital_id,
        code,
        data
    )
    SELECT
        t.pk_country,
        t.id,
        t.fk_capital,
        capital.id,
        t.code,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'code', t.code,
            'name', t.name,
            'capital_id', capital.id,
            'capital', CASE WHEN capital.id IS NOT NULL THEN
                jsonb_build_object(
                    'id', capital.id,
                    'identifier', capital.identifier,
                    'name', capital.name
                )
            END,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM base.tb_country AS t
    LEFT JOIN base.tb_town AS capital ON capital.pk_town = t.fk_capital
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_country = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION base.refresh_tv_country(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_create_country_input AS (
    code TEXT,
    name TEXT,
    capital_id UUID
);

CREATE FUNCTION base.create_country(
    auth_tenant_id UUID,
    input_data app.type_create_country_input,
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
    self base.tb_country;
    v_fk_capital INTEGER;
BEGIN
    v_fk_capital := base.town_pk(input_data.capital_id);
    IF v_fk_capital IS NULL AND input_data.capital_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: capital', '{"fields": ["capital"]}');
    END IF;

    self.code := input_data.code;
    self.name := input_data.name;
    self.fk_capital := v_fk_capital;

    INSERT INTO base.tb_country AS t (
        code,
        name,
        fk_capital,
        created_by,
        updated_by
    )
    VALUES (
        self.code,
        self.name,
        self.fk_capital,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Country created';
    result.object_data := (
        SELECT v.data
        FROM base.v_country AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Country"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_country(UUID, app.type_create_country_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_country(
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
    input_data app.type_create_country_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['code', 'name', 'capital_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_country_input, payload);
        result := base.create_country(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Country', payload, 'app.type_create_country_input', ARRAY['capital_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Country',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_country',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_country(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end base.Country functions
