-- specql: foundation
-- content-sha256: 4b40238fe47bb74c45771497f6e7026d4b009d0b044d32cb55dd267d9e0f75ab
-- What follows is UTF-8, whatever the client would guess.

SET client_encoding = 'UTF8';

CREATE SCHEMA IF NOT EXISTS app;

-- What every action returns.

CREATE TYPE app.mutation_result AS (
    id UUID,
    updated_fields TEXT[],
    status TEXT,
    message TEXT,
    object_data JSONB,
    extra_metadata JSONB
);

-- What PostgreSQL says about the exception that ended an action.

CREATE TYPE app.mutation_problem AS (
    sqlstate TEXT,
    message TEXT,
    detail TEXT,
    context TEXT,
    schema_name TEXT,
    table_name TEXT,
    column_name TEXT,
    constraint_name TEXT
);

-- One row for each call of an action, whatever its outcome.

CREATE TABLE app.tb_mutation_audit_log (
    id UUID NOT NULL DEFAULT gen_random_uuid(),
    tenant_id UUID,
    user_id UUID,
    entity_type TEXT NOT NULL,
    entity_id UUID,
    action TEXT NOT NULL,
    operation TEXT NOT NULL,
    status TEXT NOT NULL,
    updated_fields TEXT[],
    message TEXT,
    input_payload JSONB,
    object_data JSONB,
    extra_metadata JSONB,
    error_context JSONB,
    created_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT tb_mutation_audit_log_pk PRIMARY KEY (id),
    CONSTRAINT tb_mutation_audit_log_operation_check
        CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE', 'NOOP', 'CUSTOM'))
);

CREATE INDEX tb_mutation_audit_log_tenant_idx ON app.tb_mutation_audit_log (tenant_id, created_at);

CREATE INDEX tb_mutation_audit_log_entity_idx ON app.tb_mutation_audit_log (entity_type, entity_id);

CREATE INDEX tb_mutation_audit_log_created_at_idx ON app.tb_mutation_audit_log (created_at);

ALTER TABLE app.tb_mutation_audit_log ENABLE ROW LEVEL SECURITY;

CREATE POLICY tb_mutation_audit_log_tenant_policy ON app.tb_mutation_audit_log
    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::UUID)
    WITH CHECK (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::UUID);

-- The shape of a failure for clients that want a type of its own; holds no rows.

CREATE VIEW app.v_mutation_error AS
SELECT
    NULL::UUID AS id,
    NULL::TEXT AS status,
    NULL::TEXT AS message,
    NULL::TEXT AS field,
    NULL::TEXT[] AS fields
WHERE false;

-- Ends an action: the wrapper undoes its writes and returns p_code as status.

CREATE FUNCTION app.fail(p_code TEXT, p_message TEXT, p_detail JSONB DEFAULT '{}')
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $specql$
BEGIN
    RAISE EXCEPTION USING
        ERRCODE = 'SQ001',
        MESSAGE = COALESCE(p_message, p_code),
        DETAIL = (COALESCE(p_detail, '{}') || jsonb_build_object('code', p_code))::TEXT;
END;
$specql$;

REVOKE ALL ON FUNCTION app.fail(TEXT, TEXT, JSONB) FROM PUBLIC;

-- The payload must be an object and hold no key that the action does not know; p_keys NULL: any key.

CREATE FUNCTION app.check_payload(p_payload JSONB, p_keys TEXT[])
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $specql$
DECLARE
    unknown_keys TEXT[];
BEGIN
    IF jsonb_typeof(p_payload) <> 'object' THEN
        PERFORM app.fail('validation:invalid_payload', 'The payload must be a JSON object');
    END IF;

    unknown_keys := ARRAY(
        SELECT k.key
        FROM jsonb_object_keys(p_payload) AS k(key)
        WHERE k.key <> ALL (p_keys)
        ORDER BY k.key
    );
    IF cardinality(unknown_keys) > 0 THEN
        PERFORM app.fail(
            'validation:unknown_field',
            'Unknown field: ' || array_to_string(unknown_keys, ', '),
            jsonb_build_object('fields', unknown_keys)
        );
    END IF;
END;
$specql$;

REVOKE ALL ON FUNCTION app.check_payload(JSONB, TEXT[]) FROM PUBLIC;

-- A client that says which version it has seen must have seen the current one. Clients whose clock knows milliseconds
-- only send a truncated time; it is compared with the truncated one.

CREATE FUNCTION app.check_version(p_updated_at TIMESTAMPTZ, p_expected TIMESTAMPTZ)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $specql$
BEGIN
    IF p_expected IN (p_updated_at, date_trunc('milliseconds', p_updated_at)) IS FALSE THEN
        PERFORM app.fail(
            'conflict:stale_version',
            'The row was changed in the meantime',
            jsonb_build_object('fields', ARRAY['expected_updated_at'], 'updated_at', p_updated_at)
        );
    END IF;
END;
$specql$;

REVOKE ALL ON FUNCTION app.check_version(TIMESTAMPTZ, TIMESTAMPTZ) FROM PUBLIC;

-- Who may do what is the application's knowledge: replace the bodies of these two. Until then nobody has any role or
-- permission.

CREATE FUNCTION app.caller_has_role(p_user_id UUID, p_role TEXT)
RETURNS BOOLEAN
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT false;
$specql$;

REVOKE ALL ON FUNCTION app.caller_has_role(UUID, TEXT) FROM PUBLIC;

CREATE FUNCTION app.caller_has_permission(p_user_id UUID, p_permission TEXT)
RETURNS BOOLEAN
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT false;
$specql$;

REVOKE ALL ON FUNCTION app.caller_has_permission(UUID, TEXT) FROM PUBLIC;

-- A list of references: no place is empty, no row is there twice.

CREATE FUNCTION app.check_ids(p_ids UUID[], p_field TEXT)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $specql$
BEGIN
    IF array_ndims(p_ids) > 1
        OR cardinality(p_ids) <> (SELECT count(DISTINCT i.id) FROM unnest(p_ids) AS i(id)) THEN
        PERFORM app.fail(
            'validation:invalid_value',
            'Invalid value: ' || p_field,
            jsonb_build_object('fields', ARRAY[p_field])
        );
    END IF;
END;
$specql$;

REVOKE ALL ON FUNCTION app.check_ids(UUID[], TEXT) FROM PUBLIC;

-- Columns by the names users know them by: fk_company is company, where p_aliases says nothing else. The tenant is never
-- named.

CREATE FUNCTION app.field_names(p_columns TEXT[], p_aliases JSONB DEFAULT '{}')
RETURNS TEXT[]
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT ARRAY(
        SELECT f.name
        FROM unnest(p_columns) WITH ORDINALITY AS c(name, position)
            CROSS JOIN LATERAL (SELECT COALESCE(p_aliases ->> c.name, regexp_replace(c.name, '^fk_', ''))) AS f(name)
        WHERE c.name <> 'tenant_id'
        GROUP BY f.name
        ORDER BY min(c.position)
    );
$specql$;

REVOKE ALL ON FUNCTION app.field_names(TEXT[], JSONB) FROM PUBLIC;

-- The fields whose values differ between two states of a row, in the order of its columns; columns in p_generated are
-- none.

CREATE FUNCTION app.changed_fields(
    p_before JSON,
    p_after JSON,
    p_generated TEXT[] DEFAULT '{}',
    p_aliases JSONB DEFAULT '{}'
)
RETURNS TEXT[]
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT app.field_names(
        ARRAY(
            SELECT a.key
            FROM json_each(p_after) WITH ORDINALITY AS a(key, value, position)
            WHERE a.key NOT IN (
                    'id', 'identifier', 'created_at', 'created_by', 'updated_at', 'updated_by', 'deleted_at',
                    'deleted_by'
                )
                AND a.key NOT LIKE 'pk\_%'
                AND a.key <> ALL (p_generated)
                AND a.value::JSONB IS DISTINCT FROM COALESCE((p_before -> a.key)::JSONB, 'null')
            ORDER BY a.position
        ),
        p_aliases
    );
$specql$;

REVOKE ALL ON FUNCTION app.changed_fields(JSON, JSON, TEXT[], JSONB) FROM PUBLIC;

-- True when every element is there and matches the pattern.

CREATE FUNCTION app.each_matches(p_values TEXT[], p_pattern TEXT)
RETURNS BOOLEAN
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT COALESCE(bool_and(COALESCE(v.value ~ p_pattern, false)), true)
    FROM unnest(p_values) AS v(value);
$specql$;

REVOKE ALL ON FUNCTION app.each_matches(TEXT[], TEXT) FROM PUBLIC;

-- True when every element is there and has from p_least to p_most characters; NULL is no bound.

CREATE FUNCTION app.each_has_length(p_values TEXT[], p_least INTEGER, p_most INTEGER)
RETURNS BOOLEAN
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT COALESCE(
        bool_and(COALESCE(
            char_length(v.value) >= COALESCE(p_least, 0) AND (p_most IS NULL OR char_length(v.value) <= p_most),
            false
        )),
        true
    )
    FROM unnest(p_values) AS v(value);
$specql$;

REVOKE ALL ON FUNCTION app.each_has_length(TEXT[], INTEGER, INTEGER) FROM PUBLIC;

-- The fields behind the constraint, index or column that a statement ran into; p_aliases names those of other columns, and
-- of tables that are fields as a whole.

CREATE FUNCTION app.problem_fields(p_problem app.mutation_problem, p_aliases JSONB DEFAULT '{}')
RETURNS TEXT[]
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    WITH relation AS (
        SELECT c.oid
        FROM pg_class AS c
            JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE n.nspname = p_problem.schema_name
            AND c.relname = p_problem.table_name
    ),
    part AS (
        SELECT k.number, k.position
        FROM relation AS r
            JOIN pg_constraint AS c ON c.conrelid = r.oid AND c.conname = p_problem.constraint_name
            CROSS JOIN LATERAL unnest(c.conkey) WITH ORDINALITY AS k(number, position)
        WHERE c.contype <> 'u'
        UNION ALL
        SELECT k.number, k.position
        FROM relation AS r
            JOIN pg_index AS i ON i.indrelid = r.oid
            JOIN pg_class AS c ON c.oid = i.indexrelid AND c.relname = p_problem.constraint_name
            CROSS JOIN LATERAL unnest(i.indkey::SMALLINT[]) WITH ORDINALITY AS k(number, position)
        UNION ALL
        SELECT d.refobjsubid::SMALLINT, 100 + d.refobjsubid
        FROM relation AS r
            JOIN pg_constraint AS c
                ON c.conrelid = r.oid AND c.conname = p_problem.constraint_name AND c.contype = 'x'
            JOIN pg_depend AS d
                ON d.classid = 'pg_class'::REGCLASS AND d.objid = c.conindid AND d.refobjid = r.oid
                AND d.refobjsubid > 0
            JOIN pg_attribute AS a
                ON a.attrelid = r.oid AND a.attnum = d.refobjsubid AND a.attname <> 'deleted_at'
    )
    SELECT app.field_names(
        CASE
            WHEN p_aliases ? p_problem.table_name THEN ARRAY[p_problem.table_name]
            WHEN p_problem.column_name <> '' THEN ARRAY[p_problem.column_name]
            ELSE ARRAY(
                SELECT a.attname::TEXT
                FROM part AS p
                    JOIN relation AS r ON true
                    JOIN pg_attribute AS a ON a.attrelid = r.oid AND a.attnum = p.number
                ORDER BY p.position
            )
        END,
        p_aliases
    );
$specql$;

REVOKE ALL ON FUNCTION app.problem_fields(app.mutation_problem, JSONB) FROM PUBLIC;

-- The fields whose values the input type refuses. A reference is known by its name, not by its key company_id or tags_ids.

CREATE FUNCTION app.refused_fields(p_payload JSONB, p_input_type REGTYPE, p_references TEXT[])
RETURNS TEXT[]
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
DECLARE
    refused TEXT[] := ARRAY[]::TEXT[];
    entry RECORD;
BEGIN
    FOR entry IN SELECT p.key, p.value FROM jsonb_each(p_payload) AS p(key, value) ORDER BY p.key LOOP
        BEGIN
            EXECUTE format('SELECT jsonb_populate_record(NULL::%s, $1)', p_input_type)
                USING jsonb_build_object(entry.key, entry.value);
        EXCEPTION
            WHEN data_exception THEN
                refused := refused
                    || CASE WHEN entry.key = ANY (p_references) THEN regexp_replace(entry.key, '_ids?$', '') ELSE entry.key END;
        END;
    END LOOP;
    RETURN refused;
END;
$specql$;

REVOKE ALL ON FUNCTION app.refused_fields(JSONB, REGTYPE, TEXT[]) FROM PUBLIC;

-- What the audit log keeps of an exception. Not its detail, which shows the values of whole rows; and nothing of a
-- failure that the action itself found, because its result says it all.

CREATE FUNCTION app.error_context(p_problem app.mutation_problem)
RETURNS JSONB
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT to_jsonb(p_problem) - 'detail'
    WHERE p_problem.sqlstate <> 'SQ001';
$specql$;

REVOKE ALL ON FUNCTION app.error_context(app.mutation_problem) FROM PUBLIC;

-- Name and message of the constraint that a statement ran into, if its author gave it some.

CREATE FUNCTION app.named_constraint(p_problem app.mutation_problem, OUT name TEXT, OUT message TEXT)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT d.part[2], d.part[1]
    FROM pg_constraint AS c
        JOIN pg_class AS r ON r.oid = c.conrelid
        JOIN pg_namespace AS n ON n.oid = r.relnamespace
        CROSS JOIN LATERAL regexp_match(
            obj_description(c.oid, 'pg_constraint'), '^(.*)\n\n@specql:constraint name=([a-z0-9_]+)$'
        ) AS d(part)
    WHERE n.nspname = p_problem.schema_name
        AND r.relname = p_problem.table_name
        AND c.conname = p_problem.constraint_name
        AND c.contype = 'c';
$specql$;

REVOKE ALL ON FUNCTION app.named_constraint(app.mutation_problem) FROM PUBLIC;

-- What a value of a composite type looks like, where a statement ran into the check of such a column.

CREATE FUNCTION app.needed_value(p_problem app.mutation_problem)
RETURNS TEXT
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT obj_description(f.oid, 'pg_proc')
    FROM pg_constraint AS c
        JOIN pg_class AS r ON r.oid = c.conrelid
        JOIN pg_namespace AS n ON n.oid = r.relnamespace
        JOIN pg_depend AS d ON d.classid = 'pg_constraint'::REGCLASS
            AND d.objid = c.oid
            AND d.refclassid = 'pg_proc'::REGCLASS
        JOIN pg_proc AS f ON f.oid = d.refobjid
            AND f.pronamespace = 'app'::REGNAMESPACE
            AND starts_with(f.proname, 'is_valid_')
    WHERE n.nspname = p_problem.schema_name
        AND r.relname = p_problem.table_name
        AND c.conname = p_problem.constraint_name
        AND c.contype = 'c'
    ORDER BY f.proname
    LIMIT 1;
$specql$;

REVOKE ALL ON FUNCTION app.needed_value(app.mutation_problem) FROM PUBLIC;

-- The result of an action that ended with an exception. The client is told the status, the fields and, for what the
-- database found, its SQLSTATE; the text of the database stays in the audit log.

CREATE FUNCTION app.failure_result(
    p_problem app.mutation_problem,
    p_entity TEXT,
    p_payload JSONB,
    p_input_type REGTYPE,
    p_references TEXT[],
    p_aliases JSONB DEFAULT '{}'
)
RETURNS app.mutation_result
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
DECLARE
    result app.mutation_result;
    error JSONB;
    fields TEXT[];
    words TEXT;
    own_status TEXT;
    own_message TEXT;
BEGIN
    IF p_problem.sqlstate = 'SQ001' THEN
        error := p_problem.detail::JSONB;
        fields := ARRAY(SELECT jsonb_array_elements_text(COALESCE(error -> 'fields', '[]')));
        result.status := error ->> 'code';
        result.message := p_problem.message;
        IF error #>> '{conflict,entity}' = p_entity THEN
            result.object_data := error #> '{conflict,data}';
        END IF;
        error := error #- '{conflict,data}';
    ELSE
        IF p_problem.sqlstate LIKE '22%' THEN
            fields := app.refused_fields(p_payload, p_input_type, p_references);
        ELSE
            fields := app.problem_fields(p_problem, p_aliases);
        END IF;
        SELECT m.status, m.words
        INTO result.status, words
        FROM (VALUES
            ('23505', 'conflict:unique_violation', 'Value already in use'),
            ('23503', 'validation:reference_not_found', 'Reference not found'),
            ('23001', 'conflict:still_referenced', 'Still referenced'),
            ('23P01', 'conflict:overlap', 'Overlaps another row'),
            ('23502', 'validation:required_field', 'Required'),
            ('23514', 'validation:invalid_value', 'Invalid value'),
            ('22P02', 'validation:invalid_value', 'Invalid value'),
            ('22P05', 'validation:invalid_value', 'Invalid value'),
            ('22001', 'validation:invalid_value', 'Invalid value'),
            ('22003', 'validation:invalid_value', 'Invalid value'),
            ('22007', 'validation:invalid_value', 'Invalid value'),
            ('22008', 'validation:invalid_value', 'Invalid value'),
            ('22023', 'validation:invalid_value', 'Invalid value'),
            ('22012', 'validation:division_by_zero', 'Division by zero'),
            ('42501', 'forbidden:database', 'Not allowed')
        ) AS m(sqlstate, status, words)
        WHERE m.sqlstate = p_problem.sqlstate;
        IF NOT FOUND THEN
            result.status := 'failed:unexpected_error';
            words := 'Unexpected error';
        END IF;
        result.message := concat_ws(': ', words, nullif(array_to_string(fields, ', '), ''));
        IF p_problem.sqlstate = '23514' THEN
            SELECT 'validation:' || c.name, c.message
            INTO own_status, own_message
            FROM app.named_constraint(p_problem) AS c
            WHERE c.name IS NOT NULL;
            result.status := COALESCE(own_status, result.status);
            result.message := COALESCE(own_message, result.message || ' must be ' || app.needed_value(p_problem), result.message);
        END IF;
        error := jsonb_build_object('code', result.status, 'sqlstate', p_problem.sqlstate);
    END IF;

    IF cardinality(fields) > 0 THEN
        error := error || jsonb_build_object('field', fields[1], 'fields', fields);
    END IF;
    result.updated_fields := '{}';
    result.extra_metadata := jsonb_build_object('entity', p_entity, 'error', error);
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION app.failure_result(app.mutation_problem, TEXT, JSONB, REGTYPE, TEXT[], JSONB) FROM PUBLIC;

-- The metadata of an action whose impact was declared, with what it really wrote: p_impact is what was known before,
-- p_effects what the steps noted.

CREATE FUNCTION app.with_impact(p_metadata JSONB, p_impact JSONB, p_updated_fields TEXT[], p_effects JSONB)
RETURNS JSONB
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT p_metadata || jsonb_build_object(
        '_meta',
        p_impact
            || CASE WHEN p_impact ? 'primaryEntity'
                THEN jsonb_build_object(
                    'primaryEntity',
                    p_impact -> 'primaryEntity' || jsonb_build_object('modifiedFields', COALESCE(p_updated_fields, '{}'))
                )
                ELSE '{}'
            END
            || jsonb_build_object(
                'sideEffects',
                COALESCE(
                    (
                        SELECT jsonb_agg(
                            k.effect || jsonb_build_object('ids', w.ids, 'modifiedFields', COALESCE(w.fields, '[]'))
                            ORDER BY k.position
                        )
                        FROM jsonb_array_elements(p_impact -> 'sideEffects') WITH ORDINALITY AS k(effect, position)
                            CROSS JOIN LATERAL (
                                SELECT
                                    jsonb_agg(DISTINCT i.id) AS ids,
                                    jsonb_agg(DISTINCT f.name) FILTER (WHERE f.name IS NOT NULL) AS fields
                                FROM jsonb_array_elements(p_effects) AS e(noted)
                                    CROSS JOIN LATERAL jsonb_array_elements(e.noted -> 'ids') AS i(id)
                                    LEFT JOIN LATERAL jsonb_array_elements(e.noted -> 'modifiedFields') AS f(name) ON true
                                WHERE e.noted ->> 'entityType' = k.effect ->> 'entityType'
                                    AND e.noted ->> 'operation' = k.effect ->> 'operation'
                            ) AS w
                        WHERE w.ids IS NOT NULL
                    ),
                    '[]'
                )
            )
    );
$specql$;

REVOKE ALL ON FUNCTION app.with_impact(JSONB, JSONB, TEXT[], JSONB) FROM PUBLIC;

-- An object with *** in place of secret values.

CREATE FUNCTION app.without_secrets(p_object JSONB, p_secret TEXT[])
RETURNS JSONB
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT CASE WHEN jsonb_typeof(p_object) = 'object' AND p_object ?| p_secret
        THEN (
            SELECT jsonb_object_agg(
                o.key,
                CASE
                    WHEN o.key = ANY (p_secret) AND o.value <> 'null' THEN '"***"'
                    WHEN 'identifier' = ANY (p_secret) AND jsonb_typeof(o.value) = 'object' AND o.value ? 'identifier'
                        THEN o.value || '{"identifier": "***"}'
                    ELSE o.value
                END
            )
            FROM jsonb_each(p_object) AS o(key, value)
        )
        ELSE p_object
    END;
$specql$;

REVOKE ALL ON FUNCTION app.without_secrets(JSONB, TEXT[]) FROM PUBLIC;

-- Writes the audit row of a call and returns its result. The one function that runs as its owner, so that nobody else
-- needs any right on the log. Values of p_secret keys are kept out of it; with the key *, so is what the action says itself.

CREATE FUNCTION app.log_and_return_mutation(
    p_tenant_id UUID,
    p_user_id UUID,
    p_entity TEXT,
    p_entity_id UUID,
    p_operation TEXT,
    p_status TEXT,
    p_updated_fields TEXT[],
    p_message TEXT,
    p_object_data JSONB,
    p_extra_metadata JSONB DEFAULT NULL,
    p_error_context JSONB DEFAULT NULL,
    p_action TEXT DEFAULT NULL,
    p_input_payload JSONB DEFAULT NULL,
    p_secret TEXT[] DEFAULT '{}'
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $specql$
DECLARE
    result app.mutation_result;
BEGIN
    INSERT INTO app.tb_mutation_audit_log (
        tenant_id, user_id, entity_type, entity_id, action, operation, status, updated_fields, message,
        input_payload, object_data, extra_metadata, error_context
    )
    VALUES (
        p_tenant_id, p_user_id, p_entity, p_entity_id, COALESCE(p_action, p_operation),
        CASE WHEN p_status LIKE 'noop:%' THEN 'NOOP' ELSE p_operation END,
        p_status, p_updated_fields, CASE WHEN '*' = ANY (p_secret) THEN p_status ELSE p_message END,
        -- A key that nobody knows may be a misspelt one of a secret.
        CASE
            WHEN p_secret <> '{}' AND p_status IN ('validation:unknown_field', 'validation:invalid_payload') THEN NULL
            ELSE app.without_secrets(p_input_payload, p_secret)
        END,
        app.without_secrets(p_object_data, p_secret),
        CASE WHEN '*' = ANY (p_secret) THEN NULL ELSE p_extra_metadata END,
        -- What PostgreSQL says of a value that does not fit quotes the value.
        CASE
            WHEN p_secret <> '{}' AND p_error_context ->> 'sqlstate' LIKE '22%'
                THEN p_error_context - ARRAY['message', 'context']
            ELSE p_error_context
        END
    );

    result.id := p_entity_id;
    result.updated_fields := p_updated_fields;
    result.status := p_status;
    result.message := p_message;
    result.object_data := p_object_data;
    result.extra_metadata := p_extra_metadata;
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION app.log_and_return_mutation(
    UUID, UUID, TEXT, UUID, TEXT, TEXT, TEXT[], TEXT, JSONB, JSONB, JSONB, TEXT, JSONB, TEXT[]
) FROM PUBLIC;

COMMENT ON TYPE app.mutation_result IS
    E'What every action returns.\n\n'
    '@fraiseql:composite\n'
    'name: MutationResult\n'
    'tier: 1\n'
    'storage: composite';

COMMENT ON COLUMN app.mutation_result.id IS
    '@fraiseql:field name=id,type=UUID,required=false,description=The row the action worked on';

COMMENT ON COLUMN app.mutation_result.updated_fields IS
    '@fraiseql:field name=updatedFields,type=[String],required=false,description=Fields whose values really changed';

COMMENT ON COLUMN app.mutation_result.status IS
    '@fraiseql:field name=status,type=String!,required=true,description=success, noop:reason or why it failed';

COMMENT ON COLUMN app.mutation_result.message IS
    '@fraiseql:field name=message,type=String,required=false,description=The status in words';

COMMENT ON COLUMN app.mutation_result.object_data IS
    '@fraiseql:field name=object,type=JSON,required=false,description=The row as a query returns it';

COMMENT ON COLUMN app.mutation_result.extra_metadata IS
    '@fraiseql:field name=extra,type=JSON,required=false,description=The entity and after a failure the error';

COMMENT ON TABLE app.tb_mutation_audit_log IS
    'One row for each call of an action, whatever its outcome.';

COMMENT ON VIEW app.v_mutation_error IS
    E'Why an action failed.\n\n'
    '@fraiseql:type\n'
    'name: MutationError\n'
    'description: "Why an action failed."';

-- A value of type SimpleAddress.

CREATE FUNCTION app.is_valid_simple_address(
    p_value JSONB
)
RETURNS BOOLEAN
LANGUAGE sql
IMMUTABLE STRICT
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
SELECT CASE WHEN jsonb_typeof(p_value) = 'object' THEN
    p_value - ARRAY['street', 'city', 'state', 'zipCode', 'country'] = '{}'
    AND p_value ?& ARRAY['street', 'city', 'state', 'zipCode']
    AND jsonb_typeof(p_value -> 'street') = 'string'
    AND jsonb_typeof(p_value -> 'city') = 'string'
    AND jsonb_typeof(p_value -> 'state') = 'string'
    AND jsonb_typeof(p_value -> 'zipCode') = 'string'
    AND (p_value -> 'country' IS NULL OR jsonb_typeof(p_value -> 'country') = 'string')
ELSE false END
$specql$;

REVOKE ALL ON FUNCTION app.is_valid_simple_address(JSONB) FROM PUBLIC;

COMMENT ON FUNCTION app.is_valid_simple_address(JSONB) IS
    'an object with street, city, state, zipCode; it may have country';

-- Refreshes every table view, each after those it is made from.

CREATE FUNCTION app.refresh_table_views()
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    PERFORM base.refresh_mv_address_agg();
    PERFORM base.refresh_tv_internal();
    PERFORM base.refresh_tv_topic();
    PERFORM crm.refresh_mv_company_agg();
    PERFORM crm.refresh_mv_contact_agg();
END;
$specql$;

REVOKE ALL ON FUNCTION app.refresh_table_views() FROM PUBLIC;

-- The application may call all of these; the log is written for it.

GRANT USAGE ON SCHEMA app TO api;

GRANT SELECT ON app.v_mutation_error TO api;

GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO api;
-- specql: end foundation
