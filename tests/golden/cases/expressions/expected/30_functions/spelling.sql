-- specql: sales.Spelling functions
-- content-sha256: 869349d71d099f3e196d8503a643ab36ee58ef15d74569424fecc3f9d7f569b0
CREATE TYPE app.type_spell_comparisons_input AS (
    id UUID,
    statuses TEXT[],
    name TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.spell_comparisons(
    auth_tenant_id UUID,
    input_data app.type_spell_comparisons_input,
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
    self sales.tb_spelling;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'name' THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    IF NOT (
        array_ndims(input_data.statuses) = 1
        AND array_position(input_data.statuses, NULL) IS NULL
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: statuses', '{"fields": ["statuses"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_spelling AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:spelling', 'Spelling not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.status = 'lead' AND self.score <> 1 OR self.score <> 2) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'status = ''lead'' AND score <> 1 OR score <> 2', '{"fields": ["status", "score"]}');
    END IF;

    IF (NOT self.status IN ('lead', 'done') OR self.status NOT IN ('lead')) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'NOT status IN (''lead'', ''done'') OR status NOT IN (''lead'')', '{"fields": ["status"]}');
    END IF;

    IF (self.score BETWEEN 1 AND 10 AND self.score NOT BETWEEN 3 AND 4) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'score BETWEEN 1 AND 10 AND score NOT BETWEEN 3 AND 4', '{"fields": ["score"]}');
    END IF;

    IF (self.name LIKE 'a%' AND self.name NOT ILIKE 'b%') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'name LIKE ''a%'' AND name NOT ILIKE ''b%''', '{"fields": ["name"]}');
    END IF;

    IF (self.name IS DISTINCT FROM input_data.name AND self.active IS NOT TRUE AND self.score IS NOT NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'name IS DISTINCT FROM input.name AND active IS NOT TRUE AND score IS NOT NULL', '{"fields": ["name", "active", "score"]}');
    END IF;

    IF (self.score % 2 = 0 AND -self.score > 0 AND self.name || 'x' <> 'y') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'score % 2 = 0 AND -score > 0 AND name || ''x'' <> ''y''', '{"fields": ["score", "name"]}');
    END IF;

    IF (self.status = ANY (ARRAY['lead', 'done']::TEXT[]) AND self.status = ANY (input_data.statuses) AND 'urgent' = ANY (self.tags) AND 'urgent' = ANY (self.tags)) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'status = ANY ([''lead'', ''done'']) AND status IN ($statuses) AND ''urgent'' = ANY (tags) AND ''urgent'' IN (tags)', '{"fields": ["status", "tags"]}');
    END IF;

    IF (CASE WHEN self.score > 1 THEN TRUE ELSE FALSE END) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'CASE WHEN score > 1 THEN TRUE ELSE FALSE END', '{"fields": ["score"]}');
    END IF;

    IF TRUE IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'TRUE');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Spell comparisons: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_spelling AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Spelling"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.spell_comparisons(UUID, app.type_spell_comparisons_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.spell_comparisons(
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
    input_data app.type_spell_comparisons_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'statuses', 'name', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_spell_comparisons_input, payload);
        result := sales.spell_comparisons(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Spelling', payload, 'app.type_spell_comparisons_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Spelling',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'spell_comparisons',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.spell_comparisons(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_spell_names_input AS (
    id UUID,
    company_id UUID,
    name TEXT,
    email TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.spell_names(
    auth_tenant_id UUID,
    input_data app.type_spell_names_input,
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
    self sales.tb_spelling;
    v_fk_company INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'company_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: company', '{"fields": ["company"]}');
    END IF;

    IF NOT input_payload ? 'name' THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    IF NOT input_payload ? 'email' THEN
        PERFORM app.fail('validation:required_field', 'Required: email', '{"fields": ["email"]}');
    END IF;

    v_fk_company := sales.company_pk(input_data.company_id, auth_tenant_id);
    IF v_fk_company IS NULL AND input_data.company_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_spelling AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:spelling', 'Spelling not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.status = 'lead' AND (
        SELECT r.name
        FROM sales.tb_company AS r
        WHERE r.pk_company = self.fk_company
            AND r.tenant_id = auth_tenant_id
    ) = self.name AND self.status = 'done') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'spelling.status = ''lead'' AND Spelling.company.name = self.name AND self.status = ''done''', '{"fields": ["status", "company", "name"]}');
    END IF;

    IF ((
        SELECT r2.code
        FROM sales.tb_company AS r
        JOIN geo.tb_country AS r2 ON r2.pk_country = r.fk_country
        WHERE r.pk_company = self.fk_company
            AND r.tenant_id = auth_tenant_id
    ) = 'FR' AND (
        SELECT r.name
        FROM sales.tb_company AS r
        WHERE r.pk_company = v_fk_company
            AND r.tenant_id = auth_tenant_id
    ) = 'x' AND (
        SELECT r.name
        FROM sales.tb_company AS r
        WHERE r.pk_company = v_fk_company
            AND r.tenant_id = auth_tenant_id
    ) = 'y' AND input_data.name <> self.name) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'company.country.code = ''FR'' AND input.company.name = ''x'' AND $company_id.name = ''y'' AND $name <> name', '{"fields": ["company", "name"]}');
    END IF;

    IF (auth_user_id = self.created_by AND auth_tenant_id = auth_tenant_id AND (self.created_by = auth_user_id)) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'caller.id = created_by AND caller.tenant_id = caller.tenant AND caller.is_owner');
    END IF;

    IF (app.caller_has_role(auth_user_id, 'admin') OR NOT app.caller_has_permission(auth_user_id, 'x')) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'caller.has_role(''admin'') OR NOT caller.has_permission(''x'')');
    END IF;

    IF ((self.address ->> 'city') = 'Paris' AND (self.info ->> 'key') = 'x' AND (self.info ->> 'count')::NUMERIC > 5 AND ((self.info -> 'deep') ->> 'seen')::TIMESTAMPTZ < now()) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'address.city = ''Paris'' AND info.key = ''x'' AND info.count > 5 AND info.deep.seen < now()', '{"fields": ["address", "info"]}');
    END IF;

    IF (self.id = self.id AND self.id = self.id AND self.email = input_data.email) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', '$id = id AND input.id = self.id AND email = ?', '{"fields": ["email"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Spell names: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_spelling AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Spelling"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.spell_names(UUID, app.type_spell_names_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.spell_names(
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
    input_data app.type_spell_names_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'company_id', 'name', 'email', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_spell_names_input, payload);
        result := sales.spell_names(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Spelling', payload, 'app.type_spell_names_input', ARRAY['company_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Spelling',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'spell_names',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.spell_names(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_spell_rows_input AS (
    id UUID,
    company_id UUID,
    email TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.spell_rows(
    auth_tenant_id UUID,
    input_data app.type_spell_rows_input,
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
    self sales.tb_spelling;
    v_fk_company INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'company_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: company', '{"fields": ["company"]}');
    END IF;

    IF NOT input_payload ? 'email' THEN
        PERFORM app.fail('validation:required_field', 'Required: email', '{"fields": ["email"]}');
    END IF;

    v_fk_company := sales.company_pk(input_data.company_id, auth_tenant_id);
    IF v_fk_company IS NULL AND input_data.company_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_spelling AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:spelling', 'Spelling not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (EXISTS (
        SELECT
        FROM sales.tb_company AS r
        WHERE r.pk_company = self.fk_company
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) AND self.name IS NOT NULL AND NOT EXISTS (
        SELECT
        FROM sales.tb_company AS r
        WHERE r.pk_company = self.fk_company
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'company EXISTS AND name EXISTS AND company NOT EXISTS', '{"fields": ["company", "name"]}');
    END IF;

    IF (EXISTS (
        SELECT
        FROM sales.tb_company AS r
        WHERE r.pk_company = v_fk_company
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) AND EXISTS (
        SELECT
        FROM sales.tb_spelling AS r
        WHERE r.id = self.id
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', '$company_id EXISTS IN Company AND $id EXISTS IN Spelling', '{"fields": ["company"]}');
    END IF;

    IF EXISTS (
        SELECT
        FROM sales.tb_company AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.name = 'x'
    ) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'EXISTS(Company WHERE name = ''x'')');
    END IF;

    IF (NOT EXISTS (
        SELECT
        FROM sales.tb_spelling AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.email = input_data.email
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'NOT EXISTS(Spelling WHERE email = input.email)', '{"fields": ["email"]}');
    END IF;

    IF (NOT EXISTS (
        SELECT
        FROM sales.tb_spelling AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.email = input_data.email
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'NOT EXISTS(Spelling WHERE email = $email)', '{"fields": ["email"]}');
    END IF;

    IF EXISTS (
        SELECT
        FROM sales.tb_spelling AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_partner = self.pk_spelling AND r.status = 'lead'
    ) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'EXISTS(Spelling AS other WHERE other.partner = self AND other.status = ''lead'')');
    END IF;

    IF EXISTS (
        SELECT
        FROM sales.tb_spelling AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_partner = self.pk_spelling AND (
                SELECT r_.name
                FROM sales.tb_spelling AS r_
                WHERE r_.pk_spelling = r.fk_partner
                    AND r_.tenant_id = auth_tenant_id
            ) = self.name
    ) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'EXISTS(Spelling WHERE partner = $id AND partner.name = self.name)', '{"fields": ["name"]}');
    END IF;

    IF ((
        SELECT count(*)::INTEGER
        FROM sales.tb_spelling AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_partner = self.pk_spelling
    ) < 5 AND (
        SELECT count(*)::INTEGER
        FROM sales.tb_company AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'count(Spelling WHERE partner = self) < 5 AND count(Company) > 0');
    END IF;

    IF ((
        SELECT count(*)::INTEGER
        FROM sales.tb_spelling AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.status = 'lead'
    ) < 100) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'count(Spelling WHERE status = ''lead'') < 100');
    END IF;

    IF ((
        SELECT COALESCE(sum(r.score), 0)
        FROM sales.tb_spelling AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_partner = self.pk_spelling
    ) <= 40 AND (
        SELECT avg(r.credit)
        FROM sales.tb_company AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) > 3.5) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'sum(Spelling.score WHERE partner = self) <= 40 AND avg(Company.credit) > 3.5');
    END IF;

    IF ((
        SELECT max(r.due_date)
        FROM sales.tb_spelling AS r
        WHERE r.fk_partner = self.pk_spelling
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) > (
        SELECT min(r.birth)
        FROM sales.tb_spelling AS r
        WHERE r.fk_partner = self.pk_spelling
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'max(Spelling.due_date) > min(Spelling.birth)');
    END IF;

    IF (self.fk_company IN (
        SELECT r.pk_company
        FROM sales.tb_company AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.name = 'x'
    ) AND self.name IN (
        SELECT r.name
        FROM sales.tb_company AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) AND self.fk_company IN (
        SELECT r.pk_company
        FROM sales.tb_company AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'company IN (Company WHERE name = ''x'') AND name IN (Company.name) AND company IN (Company)', '{"fields": ["company", "name"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Spell rows: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_spelling AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Spelling"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.spell_rows(UUID, app.type_spell_rows_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.spell_rows(
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
    input_data app.type_spell_rows_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'company_id', 'email', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_spell_rows_input, payload);
        result := sales.spell_rows(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Spelling', payload, 'app.type_spell_rows_input', ARRAY['company_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Spelling',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'spell_rows',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.spell_rows(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_spell_times_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.spell_times(
    auth_tenant_id UUID,
    input_data app.type_spell_times_input,
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
    self sales.tb_spelling;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_spelling AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:spelling', 'Spelling not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.created_at > now() - INTERVAL '30 days' AND self.created_at > now() - INTERVAL '1.5 hours') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'created_at > now() - INTERVAL ''30 days'' AND created_at > now() - INTERVAL ''1.5 hours''');
    END IF;

    IF (self.due_date < current_date + 7 AND self.due_date < current_date + INTERVAL '1 month') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'due_date < current_date + 7 AND due_date < current_date + INTERVAL ''1 month''', '{"fields": ["due_date"]}');
    END IF;

    IF (self.due_date BETWEEN current_date AND current_date + INTERVAL '7 days') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'due_date BETWEEN current_date AND current_date + INTERVAL ''7 days''', '{"fields": ["due_date"]}');
    END IF;

    IF (extract('epoch' FROM now() - self.created_at) > 3600 AND extract('dow' FROM self.due_date) IN (0, 6)) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'extract(''epoch'', now() - created_at) > 3600 AND extract(''dow'', due_date) IN (0, 6)', '{"fields": ["due_date"]}');
    END IF;

    IF (age(self.birth) >= INTERVAL '18 years' AND age(self.created_at, now()) < '1 day') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'age(birth) >= INTERVAL ''18 years'' AND age(created_at, now()) < ''1 day''', '{"fields": ["birth"]}');
    END IF;

    IF (date_trunc('day', self.created_at) = current_date AND date_part('year', self.birth) > 2000) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'date_trunc(''day'', created_at) = current_date AND date_part(''year'', birth) > 2000', '{"fields": ["birth"]}');
    END IF;

    IF (now() - self.created_at < INTERVAL '1 day' AND self.created_at::DATE = '2024-01-01'::DATE) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'now() - created_at < INTERVAL ''1 day'' AND CAST(created_at AS date) = CAST(''2024-01-01'' AS date)');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Spell times: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_spelling AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Spelling"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.spell_times(UUID, app.type_spell_times_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.spell_times(
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
    input_data app.type_spell_times_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_spell_times_input, payload);
        result := sales.spell_times(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Spelling', payload, 'app.type_spell_times_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Spelling',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'spell_times',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.spell_times(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_spell_values_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.spell_values(
    auth_tenant_id UUID,
    input_data app.type_spell_values_input,
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
    self sales.tb_spelling;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_spelling AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:spelling', 'Spelling not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.score::TEXT LIKE '1%' AND self.score::TEXT = '1' AND self.score::NUMERIC(10,2) > 1) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'CAST(score AS text) LIKE ''1%'' AND CAST(score AS text) = ''1'' AND CAST(score AS decimal(10, 2)) > 1', '{"fields": ["score"]}');
    END IF;

    IF (self.email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+[.][a-z]{2,}$' AND self.email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+[.][a-z]{2,}$' AND self.email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+[.][a-z]{2,}$') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'email MATCHES email_pattern AND email MATCHES ''email'' AND email MATCHES email', '{"fields": ["email"]}');
    END IF;

    IF (self.email ~ '^[^@]+@example[.]com$' AND self.phone !~ '^[+][1-9][0-9]{1,14}$') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'email MATCHES ''^[^@]+@example[.]com$'' AND phone NOT MATCHES phone_pattern', '{"fields": ["email", "phone"]}');
    END IF;

    IF ((self.email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+[.][a-z]{2,}$') IS TRUE AND (self.website ~* '^https?://[^[:space:]/$.?#].[^[:space:]]*$') IS NOT TRUE AND (app.is_valid_simple_address(self.address)) IS TRUE AND (
        array_ndims(self.tags) = 1
        AND array_position(self.tags, NULL) IS NULL
    ) IS TRUE AND self.fk_company IS NOT NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'email IS VALID AND website IS NOT VALID AND address IS VALID AND tags IS VALID AND company IS VALID', '{"fields": ["email", "website", "address", "tags", "company"]}');
    END IF;

    IF (coalesce(self.score, 0) >= 10 AND length(self.name) BETWEEN 2 AND 50 AND position('@' IN self.email) > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'coalesce(score, 0) >= 10 AND length(name) BETWEEN 2 AND 50 AND position(''@'' IN email) > 0', '{"fields": ["score", "name", "email"]}');
    END IF;

    IF (cardinality(self.tags) > 0 AND jsonb_array_length(self.info) > 0 AND self.tags <> '{}'::TEXT[]) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'array_length(tags, 1) > 0 AND jsonb_array_length(info) > 0 AND tags <> []', '{"fields": ["tags", "info"]}');
    END IF;

    IF (greatest(self.score, 1) = least(self.score, 2) AND nullif(self.name, '') IS NOT NULL AND round(self.score / 3.0, 2) > 1) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'greatest(score, 1) = least(score, 2) AND nullif(name, '''') IS NOT NULL AND round(score / 3.0, 2) > 1', '{"fields": ["score", "name"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Spell values: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_spelling AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Spelling"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.spell_values(UUID, app.type_spell_values_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.spell_values(
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
    input_data app.type_spell_values_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_spell_values_input, payload);
        result := sales.spell_values(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Spelling', payload, 'app.type_spell_values_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Spelling',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'spell_values',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.spell_values(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end sales.Spelling functions
