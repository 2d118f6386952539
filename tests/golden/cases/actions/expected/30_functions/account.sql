-- specql: bank.Account functions
-- content-sha256: 4896b89bc2c56a9185d8824fc53e3a8c677d165d2f6e189eed98bbdb5aa6b236
CREATE TYPE app.type_open_account_input AS (
    owner TEXT,
    balance NUMERIC(19,4),
    state TEXT,
    limit_amount NUMERIC,
    opened_on DATE,
    closed_at TIMESTAMPTZ,
    note TEXT,
    successor_id UUID
);

CREATE FUNCTION bank.open_account(
    auth_tenant_id UUID,
    input_data app.type_open_account_input,
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
    self bank.tb_account;
    v_fk_successor INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_successor := bank.account_pk(input_data.successor_id, auth_tenant_id);
    IF v_fk_successor IS NULL AND input_data.successor_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: successor', '{"fields": ["successor"]}');
    END IF;

    self.owner := input_data.owner;
    self.balance := CASE WHEN input_payload ? 'balance' THEN input_data.balance ELSE 0 END;
    self.state := CASE WHEN input_payload ? 'state' THEN input_data.state ELSE 'open' END;
    self.limit_amount := input_data.limit_amount;
    self.opened_on := CASE WHEN input_payload ? 'opened_on' THEN input_data.opened_on ELSE current_date END;
    self.closed_at := input_data.closed_at;
    self.note := input_data.note;
    self.fk_successor := v_fk_successor;

    IF (self.owner IS NOT NULL AND length(trim(self.owner)) > 1) IS NOT TRUE THEN
        PERFORM app.fail('validation:bad_owner', 'bad_owner', '{"fields": ["owner"]}');
    END IF;

    IF (self.balance >= 0 AND self.balance <= 1000000) IS NOT TRUE THEN
        PERFORM app.fail('validation:bad_balance', 'bad_balance', '{"fields": ["balance"]}');
    END IF;

    INSERT INTO bank.tb_account AS t (
        tenant_id,
        owner,
        balance,
        state,
        limit_amount,
        opened_on,
        closed_at,
        note,
        fk_successor,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.owner,
        self.balance,
        self.state,
        self.limit_amount,
        self.opened_on,
        self.closed_at,
        self.note,
        self.fk_successor,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    INSERT INTO bank.tb_entry AS t (
        tenant_id,
        amount,
        kind,
        booked_on,
        fk_account,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.balance,
        'opening',
        self.opened_on,
        self.pk_account,
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Account created';
    result.object_data := (
        SELECT v.data
        FROM bank.v_account AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Account"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank.open_account(UUID, app.type_open_account_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.open_account(
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
    input_data app.type_open_account_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'owner',
            'balance',
            'state',
            'limit_amount',
            'opened_on',
            'closed_at',
            'note',
            'successor_id'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_open_account_input, payload);
        result := bank.open_account(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_open_account_input', ARRAY['successor_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Account',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'open_account',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.open_account(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_open_by_hand_input AS (
    owner TEXT
);

CREATE FUNCTION bank.open_by_hand(
    auth_tenant_id UUID,
    input_data app.type_open_by_hand_input,
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
    self bank.tb_account;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.owner := input_data.owner;
    self.balance := 0;
    self.state := 'open';
    self.opened_on := current_date;

    INSERT INTO bank.tb_account AS t (
        tenant_id,
        owner,
        balance,
        note,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        upper(self.owner),
        10,
        'opened by hand',
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Account created';
    result.object_data := (
        SELECT v.data
        FROM bank.v_account AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Account"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank.open_by_hand(UUID, app.type_open_by_hand_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.open_by_hand(
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
    input_data app.type_open_by_hand_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['owner']);
        input_data := jsonb_populate_record(NULL::app.type_open_by_hand_input, payload);
        result := bank.open_by_hand(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_open_by_hand_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Account',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'open_by_hand',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.open_by_hand(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_raise_limit_input AS (
    id UUID,
    limit_amount NUMERIC,
    note TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.raise_limit(
    auth_tenant_id UUID,
    input_data app.type_raise_limit_input,
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
    self bank.tb_account;
    loaded bank.tb_account;
    changed bank.tb_account;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'limit_amount' THEN
        PERFORM app.fail('validation:required_field', 'Required: limit_amount', '{"fields": ["limit_amount"]}');
    END IF;

    IF NOT input_payload ? 'note' THEN
        PERFORM app.fail('validation:required_field', 'Required: note', '{"fields": ["note"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM bank.tb_account AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:account', 'Account not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.state NOT IN ('frozen', 'closed')) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_open', 'not_open', '{"fields": ["state"]}');
    END IF;

    IF (input_data.limit_amount > self.limit_amount OR self.limit_amount IS NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:bad_limit', 'bad_limit', '{"fields": ["limit_amount"]}');
    END IF;

    UPDATE bank.tb_account AS t
    SET
        limit_amount = input_data.limit_amount,
        note = coalesce(input_data.note, t.note),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id
        AND (t.limit_amount, t.note) IS DISTINCT FROM (input_data.limit_amount, coalesce(input_data.note, t.note))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Account updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM bank.v_account AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Account"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank.raise_limit(UUID, app.type_raise_limit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.raise_limit(
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
    input_data app.type_raise_limit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'limit_amount', 'note', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_raise_limit_input, payload);
        result := bank.raise_limit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_raise_limit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Account',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'raise_limit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.raise_limit(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_freeze_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank."freeze"(
    auth_tenant_id UUID,
    input_data app.type_freeze_input,
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
    self bank.tb_account;
    loaded bank.tb_account;
    changed bank.tb_account;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM bank.tb_account AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:account', 'Account not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE bank.tb_account AS t
    SET
        state = 'frozen',
        note = 'frozen by ' || coalesce(t.note, '-'),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id
        AND (t.state = 'open')
        AND (t.state, t.note) IS DISTINCT FROM ('frozen', ('frozen by ' || coalesce(t.note, '-')))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Account updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM bank.v_account AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Account"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank."freeze"(UUID, app.type_freeze_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app."freeze"(
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
    input_data app.type_freeze_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_freeze_input, payload);
        result := bank."freeze"(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_freeze_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Account',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'freeze',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app."freeze"(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_close_account_input AS (
    id UUID,
    successor_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.close_account(
    auth_tenant_id UUID,
    input_data app.type_close_account_input,
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
    self bank.tb_account;
    loaded bank.tb_account;
    changed bank.tb_account;
    v_fk_successor INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'successor_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: successor', '{"fields": ["successor"]}');
    END IF;

    v_fk_successor := bank.account_pk(input_data.successor_id, auth_tenant_id);
    IF v_fk_successor IS NULL AND input_data.successor_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: successor', '{"fields": ["successor"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM bank.tb_account AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:account', 'Account not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (NOT (self.balance > 0 OR self.state = 'frozen') AND self.opened_on <= current_date) IS NOT TRUE THEN
        PERFORM app.fail('conflict:not_empty', 'The account still holds money', '{"fields": ["balance", "state", "opened_on"]}');
    END IF;

    UPDATE bank.tb_account AS t
    SET
        state = 'closed',
        closed_at = now(),
        fk_successor = v_fk_successor,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id
        AND (t.state, t.closed_at, t.fk_successor) IS DISTINCT FROM ('closed', now(), v_fk_successor)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    UPDATE bank.tb_entry AS t
    SET
        is_settled = TRUE,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.amount = self.balance AND NOT t.is_settled)
        AND t.is_settled IS DISTINCT FROM TRUE;

    result.object_data := (
        SELECT v.data
        FROM bank.v_account AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE bank.tb_account AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'Account deleted';
    result.extra_metadata := '{"entity": "Account"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank.close_account(UUID, app.type_close_account_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.close_account(
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
    input_data app.type_close_account_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'successor_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_close_account_input, payload);
        result := bank.close_account(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_close_account_input', ARRAY['successor_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Account',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'close_account',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.close_account(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_purge_entries_input AS (
    opened_on DATE
);

CREATE FUNCTION bank.purge_entries(
    auth_tenant_id UUID,
    input_data app.type_purge_entries_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF NOT input_payload ? 'opened_on' THEN
        PERFORM app.fail('validation:required_field', 'Required: opened_on', '{"fields": ["opened_on"]}');
    END IF;

    IF (input_data.opened_on IS NOT NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_date', 'no_date', '{"fields": ["opened_on"]}');
    END IF;

    BEGIN
        DELETE FROM bank.tb_entry AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.booked_on < input_data.opened_on AND t.amount BETWEEN 0 AND 0.01);
        is_written := is_written OR FOUND;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Entry is still referenced');
    END;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Purge entries: done' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "Account"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank.purge_entries(UUID, app.type_purge_entries_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.purge_entries(
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
    input_data app.type_purge_entries_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['opened_on']);
        input_data := jsonb_populate_record(NULL::app.type_purge_entries_input, payload);
        result := bank.purge_entries(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_purge_entries_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Account',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'purge_entries',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.purge_entries(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_never_input AS ();

CREATE FUNCTION bank.never(
    auth_tenant_id UUID,
    input_data app.type_never_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    PERFORM app.fail('forbidden:never', 'This cannot be done');

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Never: done';
    result.extra_metadata := '{"entity": "Account"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank.never(UUID, app.type_never_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.never(
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
    input_data app.type_never_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[]::TEXT[]);
        input_data := jsonb_populate_record(NULL::app.type_never_input, payload);
        result := bank.never(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_never_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Account',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'never',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.never(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_rename_owner_input AS (
    id UUID,
    owner TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.rename_owner(
    auth_tenant_id UUID,
    input_data app.type_rename_owner_input,
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
    self bank.tb_account;
    loaded bank.tb_account;
    changed bank.tb_account;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.owner IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: owner', '{"fields": ["owner"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM bank.tb_account AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:account', 'Account not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (input_data.owner LIKE 'A%' AND self.owner IS DISTINCT FROM input_data.owner) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', '$owner LIKE ''A%'' AND owner IS DISTINCT FROM $owner', '{"fields": ["owner"]}');
    END IF;

    UPDATE bank.tb_account AS t
    SET
        owner = upper(input_data.owner),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.id = '123e4567-e89b-12d3-a456-426614174000')
        AND t.owner IS DISTINCT FROM upper(input_data.owner);
    is_written := is_written OR FOUND;

    SELECT t.*
    INTO changed
    FROM bank.tb_account AS t
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Account updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM bank.v_account AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Account"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank.rename_owner(UUID, app.type_rename_owner_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.rename_owner(
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
    input_data app.type_rename_owner_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'owner', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_rename_owner_input, payload);
        result := bank.rename_owner(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_rename_owner_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Account',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'rename_owner',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.rename_owner(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end bank.Account functions
