-- specql: bank.Account functions
-- content-sha256: 72175e0212af76ff2fb18f743c8024c957bb617aaed2fb94b4c877eb7c758ddd
CREATE TYPE app.type_create_account_input AS (
    owner_id UUID,
    balance NUMERIC(19,4),
    state TEXT,
    tags TEXT[]
);

CREATE FUNCTION bank.create_account(
    auth_tenant_id UUID,
    input_data app.type_create_account_input,
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
    v_fk_owner INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_owner := bank.customer_pk(input_data.owner_id, auth_tenant_id);
    IF v_fk_owner IS NULL AND input_data.owner_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: owner', '{"fields": ["owner"]}');
    END IF;

    self.fk_owner := v_fk_owner;
    self.balance := CASE WHEN input_payload ? 'balance' THEN input_data.balance ELSE 0 END;
    self.state := CASE WHEN input_payload ? 'state' THEN input_data.state ELSE 'open' END;
    self.tags := input_data.tags;

    INSERT INTO bank.tb_account AS t (
        tenant_id,
        fk_owner,
        balance,
        state,
        tags,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_owner,
        self.balance,
        self.state,
        self.tags,
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

REVOKE ALL ON FUNCTION bank.create_account(UUID, app.type_create_account_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_account(
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
    input_data app.type_create_account_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['owner_id', 'balance', 'state', 'tags']);
        input_data := jsonb_populate_record(NULL::app.type_create_account_input, payload);
        result := bank.create_account(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_create_account_input', ARRAY['owner_id']);
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
        'create_account',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_account(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_account_input AS (
    id UUID,
    owner_id UUID,
    balance NUMERIC(19,4),
    state TEXT,
    tags TEXT[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.update_account(
    auth_tenant_id UUID,
    input_data app.type_update_account_input,
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
    v_fk_owner INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_owner := bank.customer_pk(input_data.owner_id, auth_tenant_id);
    IF v_fk_owner IS NULL AND input_data.owner_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: owner', '{"fields": ["owner"]}');
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

    changed := self;
    changed.fk_owner := CASE WHEN input_payload ? 'owner_id' THEN v_fk_owner ELSE self.fk_owner END;
    changed.balance := CASE WHEN input_payload ? 'balance' THEN input_data.balance ELSE self.balance END;
    changed.state := CASE WHEN input_payload ? 'state' THEN input_data.state ELSE self.state END;
    changed.tags := CASE WHEN input_payload ? 'tags' THEN input_data.tags ELSE self.tags END;

    UPDATE bank.tb_account AS t
    SET
        fk_owner = changed.fk_owner,
        balance = changed.balance,
        state = changed.state,
        tags = changed.tags,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id
        AND (
            t.fk_owner,
            t.balance,
            t.state,
            t.tags
        ) IS DISTINCT FROM (
            changed.fk_owner,
            changed.balance,
            changed.state,
            changed.tags
        )
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

REVOKE ALL ON FUNCTION bank.update_account(UUID, app.type_update_account_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_account(
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
    input_data app.type_update_account_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'owner_id',
            'balance',
            'state',
            'tags',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_account_input, payload);
        result := bank.update_account(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_update_account_input', ARRAY['owner_id']);
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
        'update_account',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_account(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_withdraw_input AS (
    id UUID,
    amount NUMERIC(19,4),
    note TEXT,
    method TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.withdraw(
    auth_tenant_id UUID,
    input_data app.type_withdraw_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF NOT input_payload ? 'method' THEN
        input_data.method := 'cash';
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.amount IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: amount', '{"fields": ["amount"]}');
    END IF;

    IF NOT (input_data.amount >= 0 AND input_data.amount <> 'NaN') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: amount', '{"fields": ["amount"]}');
    END IF;

    IF NOT (input_data.method IN ('cash', 'transfer')) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: method', '{"fields": ["method"]}');
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

    IF (self.state = 'open') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_open', 'not_open', '{"fields": ["state"]}');
    END IF;

    IF (self.balance >= input_data.amount) IS NOT TRUE THEN
        PERFORM app.fail('validation:insufficient_funds', 'insufficient_funds', '{"fields": ["balance"]}');
    END IF;

    UPDATE bank.tb_account AS t
    SET
        balance = t.balance - input_data.amount,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id
        AND t.balance IS DISTINCT FROM CAST(t.balance - input_data.amount AS NUMERIC(19,4))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    INSERT INTO bank.tb_entry AS t (
        tenant_id,
        fk_account,
        amount,
        note,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_account,
        0 - input_data.amount,
        input_data.note,
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'Account updated';
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

REVOKE ALL ON FUNCTION bank.withdraw(UUID, app.type_withdraw_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.withdraw(
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
    input_data app.type_withdraw_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'amount', 'note', 'method', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_withdraw_input, payload);
        result := bank.withdraw(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_withdraw_input', ARRAY[]::TEXT[]);
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
        'withdraw',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.withdraw(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_deposit_input AS (
    id UUID,
    amount NUMERIC(19,4),
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.deposit(
    auth_tenant_id UUID,
    input_data app.type_deposit_input,
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

    IF input_data.amount IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: amount', '{"fields": ["amount"]}');
    END IF;

    IF NOT (input_data.amount >= 0 AND input_data.amount <> 'NaN') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: amount', '{"fields": ["amount"]}');
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
        balance = t.balance + input_data.amount,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id
        AND t.balance IS DISTINCT FROM CAST(t.balance + input_data.amount AS NUMERIC(19,4))
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

REVOKE ALL ON FUNCTION bank.deposit(UUID, app.type_deposit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.deposit(
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
    input_data app.type_deposit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'amount', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_deposit_input, payload);
        result := bank.deposit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_deposit_input', ARRAY[]::TEXT[]);
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
        'deposit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.deposit(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_transfer_input AS (
    id UUID,
    amount NUMERIC(19,4),
    target UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.transfer(
    auth_tenant_id UUID,
    input_data app.type_transfer_input,
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
    call_payload JSONB;
    call_result app.mutation_result;
    row_receiver bank.tb_account;
    row_visit bank.tb_customer;
    v_fk_target INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.amount IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: amount', '{"fields": ["amount"]}');
    END IF;

    IF input_data.target IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: target', '{"fields": ["target"]}');
    END IF;

    IF NOT (input_data.amount >= 0 AND input_data.amount <> 'NaN') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: amount', '{"fields": ["amount"]}');
    END IF;

    v_fk_target := bank.account_pk(input_data.target, auth_tenant_id);
    IF v_fk_target IS NULL AND input_data.target IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: target', '{"fields": ["target"]}');
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

    call_payload := jsonb_build_object(
        'id', self.id,
        'amount', input_data.amount,
        'note', 'transfer'
    );
    call_result := bank.withdraw(
        auth_tenant_id,
        app.call_input(NULL::app.type_withdraw_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    SELECT t.*
    INTO changed
    FROM bank.tb_account AS t
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    call_payload := jsonb_build_object('id', self.id, 'amount', 0);
    call_result := bank.deposit(
        auth_tenant_id,
        app.call_input(NULL::app.type_deposit_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    SELECT t.*
    INTO changed
    FROM bank.tb_account AS t
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    call_payload := jsonb_build_object('id', input_data.target, 'amount', input_data.amount);
    call_result := bank.deposit(
        auth_tenant_id,
        app.call_input(NULL::app.type_deposit_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    SELECT t.*
    INTO row_receiver
    FROM bank.tb_account AS t
    WHERE t.id = call_result.id
        AND t.tenant_id = auth_tenant_id;

    SELECT t.*
    INTO changed
    FROM bank.tb_account AS t
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    IF (row_receiver.state = 'open' AND self.balance >= 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_open', 'not_open', '{"fields": ["balance"]}');
    END IF;

    IF input_data.amount > 1000 THEN
        call_payload := jsonb_build_object(
            'customer', (
            SELECT r.id
            FROM bank.tb_customer AS r
            WHERE r.pk_customer = self.fk_owner
                AND r.tenant_id = auth_tenant_id
        ),
            'reason', 'large'
        );
        call_result := bank.log_visit(
            auth_tenant_id,
            app.call_input(NULL::app.type_log_visit_input, call_payload),
            call_payload,
            auth_user_id
        );
        is_written := is_written OR call_result.status = 'success';

        SELECT t.*
        INTO row_visit
        FROM bank.tb_customer AS t
        WHERE t.id = call_result.id
            AND t.tenant_id = auth_tenant_id;

        SELECT t.*
        INTO changed
        FROM bank.tb_account AS t
        WHERE t.pk_account = self.pk_account
            AND t.tenant_id = auth_tenant_id;
        IF FOUND THEN
            self := changed;
        END IF;

        UPDATE bank.tb_account AS t
        SET
            tags = NULL,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_account = self.pk_account
            AND t.tenant_id = auth_tenant_id
            AND (row_visit.visits > 0)
            AND t.tags IS DISTINCT FROM NULL
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;
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

REVOKE ALL ON FUNCTION bank.transfer(UUID, app.type_transfer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.transfer(
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
    input_data app.type_transfer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'amount', 'target', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_transfer_input, payload);
        result := bank.transfer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_transfer_input', ARRAY[]::TEXT[]);
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
        'transfer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.transfer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_bill_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.bill(
    auth_tenant_id UUID,
    input_data app.type_bill_input,
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

    PERFORM billing.charge(
        account => CAST(self.id AS UUID),
        amount => CAST(self.balance AS NUMERIC)
    );
    is_written := true;

    SELECT t.*
    INTO changed
    FROM bank.tb_account AS t
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    PERFORM billing.charge(
        account => CAST((
        SELECT r.id
        FROM bank.tb_customer AS r
        WHERE r.pk_customer = self.fk_owner
            AND r.tenant_id = auth_tenant_id
    ) AS UUID),
        amount => CAST(1 AS NUMERIC),
        memo => CAST('again' AS TEXT)
    );
    is_written := true;

    SELECT t.*
    INTO changed
    FROM bank.tb_account AS t
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    PERFORM billing.ping();
    is_written := true;

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
    result.message := CASE WHEN is_written THEN 'Bill: done' ELSE 'Nothing to change' END;
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

REVOKE ALL ON FUNCTION bank.bill(UUID, app.type_bill_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.bill(
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
    input_data app.type_bill_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_bill_input, payload);
        result := bank.bill(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_bill_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
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
        'bill',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.bill(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_add_interest_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.add_interest(
    auth_tenant_id UUID,
    input_data app.type_add_interest_input,
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
    value_rate NUMERIC;
    value_notes JSONB;
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

    value_rate := billing.rate(
        kind => CAST('high' AS TEXT)
    );

    SELECT t.*
    INTO changed
    FROM bank.tb_account AS t
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    IF (value_rate > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_rate', 'no_rate');
    END IF;

    UPDATE bank.tb_account AS t
    SET
        balance = t.balance * value_rate,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id
        AND t.balance IS DISTINCT FROM CAST(t.balance * value_rate AS NUMERIC(19,4))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    value_notes := billing.notes();

    SELECT t.*
    INTO changed
    FROM bank.tb_account AS t
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    INSERT INTO bank.tb_entry AS t (
        tenant_id,
        fk_account,
        amount,
        note,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_account,
        value_rate,
        (value_notes ->> 'text'),
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'Account updated';
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

REVOKE ALL ON FUNCTION bank.add_interest(UUID, app.type_add_interest_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.add_interest(
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
    input_data app.type_add_interest_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_add_interest_input, payload);
        result := bank.add_interest(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_add_interest_input', ARRAY[]::TEXT[]);
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
        'add_interest',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.add_interest(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_open_account_input AS (
    name TEXT
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
    changed bank.tb_account;
    call_payload JSONB;
    call_result app.mutation_result;
    row_customer bank.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    call_payload := jsonb_build_object('name', input_data.name);
    call_result := bank.create_customer(
        auth_tenant_id,
        app.call_input(NULL::app.type_create_customer_input, call_payload),
        call_payload,
        auth_user_id
    );

    SELECT t.*
    INTO row_customer
    FROM bank.tb_customer AS t
    WHERE t.id = call_result.id
        AND t.tenant_id = auth_tenant_id;

    INSERT INTO bank.tb_account AS t (
        tenant_id,
        fk_owner,
        balance,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        row_customer.pk_customer,
        0,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    call_payload := jsonb_build_object('id', self.id, 'amount', 10);
    call_result := bank.deposit(
        auth_tenant_id,
        app.call_input(NULL::app.type_deposit_input, call_payload),
        call_payload,
        auth_user_id
    );

    SELECT t.*
    INTO changed
    FROM bank.tb_account AS t
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

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
        PERFORM app.check_payload(payload, ARRAY['name']);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_open_account_input', ARRAY[]::TEXT[]);
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

CREATE TYPE app.type_settle_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION bank.settle(
    auth_tenant_id UUID,
    input_data app.type_settle_input,
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
    value_fee NUMERIC;
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

    IF billing.may(what => 'settle'::TEXT, who => auth_user_id) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:settle', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (NOT billing.may(what => 'block'::TEXT, who => (
        SELECT r.id
        FROM bank.tb_customer AS r
        WHERE r.pk_customer = self.fk_owner
            AND r.tenant_id = auth_tenant_id
    ))) IS NOT TRUE THEN
        PERFORM app.fail('validation:blocked', 'blocked', '{"fields": ["owner"]}');
    END IF;

    value_fee := billing.fee(amount => self.balance, kind => 'high'::TEXT);

    IF billing.fee(amount => value_fee) > 1 AND billing.fee(amount => self.balance, kind => NULL::TEXT, tags => self.tags::TEXT[]) IS NOT NULL THEN
        INSERT INTO bank.tb_entry AS t (
            tenant_id,
            fk_account,
            amount,
            note,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.pk_account,
            billing.fee(amount => self.balance) + value_fee,
            'fee',
            auth_user_id,
            auth_user_id
        );
        is_written := true;
    END IF;

    UPDATE bank.tb_account AS t
    SET
        balance = t.balance - billing.fee(amount => t.balance, kind => 'low'::TEXT),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_account = self.pk_account
        AND t.tenant_id = auth_tenant_id
        AND (t.state = 'frozen' AND billing.fee(amount => t.balance) < t.balance)
        AND t.balance IS DISTINCT FROM CAST(t.balance - billing.fee(amount => t.balance, kind => 'low'::TEXT) AS NUMERIC(19,4))
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

REVOKE ALL ON FUNCTION bank.settle(UUID, app.type_settle_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.settle(
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
    input_data app.type_settle_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_settle_input, payload);
        result := bank.settle(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Account', payload, 'app.type_settle_input', ARRAY[]::TEXT[]);
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
        'settle',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.settle(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end bank.Account functions
