-- specql: i18n.Country functions
-- content-sha256: 3b8cfa25392d221fcc98112aafc03879b4b28e1e212d5c908f2e5af9c4b9073b
CREATE TYPE app.type_create_country_input AS (
    code TEXT,
    language_id UUID
);

CREATE FUNCTION i18n.create_country(
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
    self i18n.tb_country;
    v_fk_language INTEGER;
BEGIN
    v_fk_language := (
        SELECT t.pk_language
        FROM i18n.tb_language AS t
        WHERE t.id = input_data.language_id
            AND t.deleted_at IS NULL
    );
    IF v_fk_language IS NULL AND input_data.language_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: language', '{"fields": ["language"]}');
    END IF;

    self.code := input_data.code;
    self.fk_language := v_fk_language;

    INSERT INTO i18n.tb_country AS t (
        code,
        fk_language,
        created_by,
        updated_by
    )
    VALUES (
        self.code,
        self.fk_language,
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
        FROM i18n.v_country AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Country"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION i18n.create_country(UUID, app.type_create_country_input, JSONB, UUID) FROM PUBLIC;

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
        PERFORM app.check_payload(payload, ARRAY['code', 'language_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_country_input, payload);
        result := i18n.create_country(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Country', payload, 'app.type_create_country_input', ARRAY['language_id']);
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
-- specql: end i18n.Country functions
