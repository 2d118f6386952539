-- specql: desk.Line functions
-- content-sha256: 5e02a048d523095b631c21d2c151703616a8950712efb2a875c451a7991ca8d8
CREATE TYPE app.type_create_line_input AS (
    invoice_id UUID,
    text TEXT,
    amount NUMERIC(19,4),
    quantity INTEGER
);

CREATE FUNCTION desk.create_line(
    auth_tenant_id UUID,
    input_data app.type_create_line_input,
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
    self desk.tb_line;
    v_fk_invoice INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_invoice := desk.invoice_pk(input_data.invoice_id, auth_tenant_id);
    IF v_fk_invoice IS NULL AND input_data.invoice_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: invoice', '{"fields": ["invoice"]}');
    END IF;

    self.fk_invoice := v_fk_invoice;
    self.text := input_data.text;
    self.amount := input_data.amount;
    self.quantity := CASE WHEN input_payload ? 'quantity' THEN input_data.quantity ELSE 1 END;

    INSERT INTO desk.tb_line AS t (
        tenant_id,
        fk_invoice,
        text,
        amount,
        quantity,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_invoice,
        self.text,
        self.amount,
        self.quantity,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Line created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_line AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Line"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.create_line(UUID, app.type_create_line_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_line(
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
    input_data app.type_create_line_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['invoice_id', 'text', 'amount', 'quantity']);
        input_data := jsonb_populate_record(NULL::app.type_create_line_input, payload);
        result := desk.create_line(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Line', payload, 'app.type_create_line_input', ARRAY['invoice_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Line',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_line',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_line(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_note_line_input AS (
    customer_id UUID,
    body TEXT,
    level INTEGER,
    kind TEXT,
    at TIMESTAMPTZ,
    words TEXT[],
    extra JSONB,
    about_id UUID,
    about_type TEXT,
    author_id UUID,
    author_type TEXT
);

CREATE FUNCTION desk.note_line(
    auth_tenant_id UUID,
    input_data app.type_note_line_input,
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
    row_note desk.tb_note;
    v_fk_customer_id INTEGER;
    v_fk_about_invoice INTEGER;
    v_fk_about_customer INTEGER;
    v_fk_author_customer INTEGER;
    v_fk_author_invoice INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_customer_id := desk.customer_pk(input_data.customer_id, auth_tenant_id);
    IF v_fk_customer_id IS NULL AND input_data.customer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Invoice' THEN
        v_fk_about_invoice := desk.invoice_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Customer' THEN
        v_fk_about_customer := desk.customer_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_invoice, v_fk_about_customer) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    IF (input_data.author_id IS NULL) <> (input_data.author_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: author_id and author_type', '{"fields": ["author"]}');
    END IF;
    IF input_data.author_type = 'Customer' THEN
        v_fk_author_customer := desk.customer_pk(input_data.author_id, auth_tenant_id);
    ELSIF input_data.author_type = 'Invoice' THEN
        v_fk_author_invoice := desk.invoice_pk(input_data.author_id, auth_tenant_id);
    ELSIF input_data.author_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: author', '{"fields": ["author"]}');
    END IF;
    IF num_nonnulls(v_fk_author_customer, v_fk_author_invoice) = 0 AND input_data.author_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: author', '{"fields": ["author"]}');
    END IF;

    INSERT INTO desk.tb_note AS t (
        tenant_id,
        fk_customer,
        body,
        level,
        kind,
        at,
        words,
        extra,
        fk_about_invoice,
        fk_about_customer,
        fk_author_customer,
        fk_author_invoice,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        v_fk_customer_id,
        input_data.body,
        CASE WHEN input_payload ? 'level' THEN input_data.level ELSE 1 END,
        CASE WHEN input_payload ? 'kind' THEN input_data.kind ELSE 'info' END,
        CASE WHEN input_payload ? 'at' THEN input_data.at ELSE now() END,
        CASE WHEN input_payload ? 'words' THEN input_data.words ELSE '{a,"b c"}' END,
        CASE WHEN input_payload ? 'extra' THEN input_data.extra ELSE '{"a": 1, "b": ["x", "y z"]}' END,
        v_fk_about_invoice,
        v_fk_about_customer,
        v_fk_author_customer,
        v_fk_author_invoice,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO row_note;

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Note line: done';
    result.extra_metadata := '{"entity": "Line"}'::JSONB || jsonb_build_object('result', (SELECT v.data FROM desk.tb_note AS r JOIN desk.v_note AS v ON v.id = r.id WHERE r.pk_note = row_note.pk_note));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.note_line(UUID, app.type_note_line_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.note_line(
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
    input_data app.type_note_line_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'customer_id',
            'body',
            'level',
            'kind',
            'at',
            'words',
            'extra',
            'about_id',
            'about_type',
            'author_id',
            'author_type'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_note_line_input, payload);
        result := desk.note_line(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Line', payload, 'app.type_note_line_input', ARRAY['customer_id', 'about_id', 'author_id'],
                p_aliases => '{"fk_about_invoice": "about",'
                '"fk_about_customer": "about",'
                '"fk_author_customer": "author",'
                '"fk_author_invoice": "author"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Line',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'note_line',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.note_line(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_note_twice_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.note_twice(
    auth_tenant_id UUID,
    input_data app.type_note_twice_input,
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
    self desk.tb_line;
    loaded desk.tb_line;
    changed desk.tb_line;
    is_written BOOLEAN := false;
    call_payload JSONB;
    call_result app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_line AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:line', 'Line not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    call_payload := jsonb_build_object(
        'customer_id', (
        SELECT r.id
        FROM desk.tb_customer AS r
        WHERE r.pk_customer = (
            SELECT r.fk_customer
            FROM desk.tb_invoice AS r
            WHERE r.pk_invoice = self.fk_invoice
                AND r.tenant_id = auth_tenant_id
        )
            AND r.tenant_id = auth_tenant_id
    ),
        'body', 'Twice',
        'about_id', (
        SELECT r.id
        FROM desk.tb_invoice AS r
        WHERE r.pk_invoice = self.fk_invoice
            AND r.tenant_id = auth_tenant_id
    ),
        'about_type', 'Invoice'
    );
    call_result := desk.note_line(
        auth_tenant_id,
        app.call_input(NULL::app.type_note_line_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    SELECT t.*
    INTO changed
    FROM desk.tb_line AS t
    WHERE t.pk_line = self.pk_line
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    call_payload := jsonb_build_object(
        'body', 'Again',
        'customer_id', (
        SELECT r.id
        FROM desk.tb_customer AS r
        WHERE r.pk_customer = (
            SELECT r.fk_customer
            FROM desk.tb_invoice AS r
            WHERE r.pk_invoice = self.fk_invoice
                AND r.tenant_id = auth_tenant_id
        )
            AND r.tenant_id = auth_tenant_id
    ),
        'level', self.quantity
    );
    call_result := desk.note_line(
        auth_tenant_id,
        app.call_input(NULL::app.type_note_line_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    SELECT t.*
    INTO changed
    FROM desk.tb_line AS t
    WHERE t.pk_line = self.pk_line
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Note twice: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_line AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Line"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.note_twice(UUID, app.type_note_twice_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.note_twice(
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
    input_data app.type_note_twice_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_note_twice_input, payload);
        result := desk.note_twice(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Line', payload, 'app.type_note_twice_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Line',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'note_twice',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.note_twice(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end desk.Line functions
