-- specql: fraiseql_api
-- content-sha256: d7e3175747c0f1c471c7357e4440188c87ce1fd324b4b6827ab2bf1a121f36e1
-- What FraiseQL 2 calls: an adapter for every action, under its name.

CREATE SCHEMA IF NOT EXISTS fraiseql_api;

-- The result of a mutation as FraiseQL 2 reads it.

CREATE TYPE app.mutation_response AS (
    succeeded BOOLEAN,
    state_changed BOOLEAN,
    error_class TEXT,
    status_detail TEXT,
    http_status SMALLINT,
    message TEXT,
    entity_id UUID,
    entity_type TEXT,
    entity JSONB,
    updated_fields TEXT[],
    cascade JSONB,
    error_detail JSONB,
    metadata JSONB
);

-- Success and noop have no error class; every other status has the class its first word names, and what an author called
-- otherwise is a rule that was not met.

CREATE FUNCTION app.to_mutation_response(p_result app.mutation_result, p_entity_type TEXT)
RETURNS app.mutation_response
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $specql$
    SELECT ROW(
        s.succeeded,
        p_result.status = 'success',
        c.error_class,
        s.detail,
        c.http_status,
        CASE WHEN NOT s.succeeded THEN COALESCE(p_result.message, p_result.status) END,
        p_result.id,
        CASE WHEN s.succeeded THEN p_entity_type END,
        CASE WHEN s.succeeded THEN p_result.object_data END,
        CASE WHEN s.succeeded THEN p_result.updated_fields END,
        CASE WHEN s.succeeded THEN p_result.extra_metadata -> 'cascade' END,
        CASE WHEN NOT s.succeeded THEN
            COALESCE(p_result.extra_metadata -> 'error', '{}') || jsonb_build_object(
                'errors',
                jsonb_build_array(jsonb_build_object(
                    'code', c.http_status,
                    'identifier', COALESCE(s.detail, s.word),
                    'message', COALESCE(p_result.message, p_result.status),
                    'details', COALESCE(p_result.extra_metadata -> 'error', '{}')
                ))
            )
        END,
        p_result.extra_metadata - ARRAY['cascade', 'error']
    )::app.mutation_response
    FROM (
        SELECT
            split_part(p_result.status, ':', 1) AS word,
            nullif(substr(p_result.status, strpos(p_result.status || ':', ':') + 1), '') AS detail,
            split_part(p_result.status, ':', 1) IN ('success', 'noop') AS succeeded
    ) AS s
        LEFT JOIN (VALUES
            ('validation', 'validation', 422::SMALLINT),
            ('conflict', 'conflict', 409::SMALLINT),
            ('not_found', 'not_found', 404::SMALLINT),
            ('unauthorized', 'unauthorized', 401::SMALLINT),
            ('forbidden', 'forbidden', 403::SMALLINT),
            ('timeout', 'timeout', 408::SMALLINT),
            ('failed', 'internal', 500::SMALLINT)
        ) AS known(word, error_class, http_status) ON known.word = s.word
        CROSS JOIN LATERAL (
            SELECT
                CASE WHEN NOT s.succeeded THEN COALESCE(known.error_class, 'validation') END AS error_class,
                CASE WHEN NOT s.succeeded THEN COALESCE(known.http_status, 422::SMALLINT) END AS http_status
        ) AS c;
$specql$;

REVOKE ALL ON FUNCTION app.to_mutation_response(app.mutation_result, TEXT) FROM PUBLIC;

COMMENT ON SCHEMA fraiseql_api IS 'What FraiseQL 2 calls: an adapter for every action.';

COMMENT ON TYPE app.mutation_response IS 'The result of a mutation as FraiseQL 2 reads it.';

COMMENT ON FUNCTION app.to_mutation_response(app.mutation_result, TEXT) IS
    'The result of an action as FraiseQL 2 reads it.';

CREATE FUNCTION fraiseql_api.archive_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.archive_order(tenant_id, user_id, input), 'Order');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.archive_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.archive_order(JSONB, UUID, UUID) IS
    'Calls app.archive_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.archive_return_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.archive_return_order(tenant_id, user_id, input), 'ReturnOrder');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.archive_return_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.archive_return_order(JSONB, UUID, UUID) IS
    'Calls app.archive_return_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.change_mood(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.change_mood(tenant_id, user_id, input), 'Tag');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.change_mood(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.change_mood(JSONB, UUID, UUID) IS
    'Calls app.change_mood for FraiseQL.';

CREATE FUNCTION fraiseql_api.change_parcel_state(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.change_parcel_state(tenant_id, user_id, input), 'Order');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.change_parcel_state(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.change_parcel_state(JSONB, UUID, UUID) IS
    'Calls app.change_parcel_state for FraiseQL.';

CREATE FUNCTION fraiseql_api.change_return_parcel(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.change_return_parcel(tenant_id, user_id, input), 'ReturnOrder');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.change_return_parcel(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.change_return_parcel(JSONB, UUID, UUID) IS
    'Calls app.change_return_parcel for FraiseQL.';

CREATE FUNCTION fraiseql_api.change_return_status(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.change_return_status(tenant_id, user_id, input), 'ReturnOrder');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.change_return_status(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.change_return_status(JSONB, UUID, UUID) IS
    'Calls app.change_return_status for FraiseQL.';

CREATE FUNCTION fraiseql_api.change_status(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.change_status(tenant_id, user_id, input), 'Order');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.change_status(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.change_status(JSONB, UUID, UUID) IS
    'Calls app.change_status for FraiseQL.';

CREATE FUNCTION fraiseql_api.check_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.check_order(tenant_id, user_id, input), 'Order');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.check_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.check_order(JSONB, UUID, UUID) IS
    'Calls app.check_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.check_return(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.check_return(tenant_id, user_id, input), 'ReturnOrder');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.check_return(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.check_return(JSONB, UUID, UUID) IS
    'Calls app.check_return for FraiseQL.';

CREATE FUNCTION fraiseql_api.create_note(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.create_note(tenant_id, user_id, input), 'Note');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.create_note(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.create_note(JSONB, UUID, UUID) IS
    'Calls app.create_note for FraiseQL.';

CREATE FUNCTION fraiseql_api.create_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.create_order(tenant_id, user_id, input), 'Order');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.create_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.create_order(JSONB, UUID, UUID) IS
    'Calls app.create_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.create_return_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.create_return_order(tenant_id, user_id, input), 'ReturnOrder');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.create_return_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.create_return_order(JSONB, UUID, UUID) IS
    'Calls app.create_return_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.create_tag(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.create_tag(tenant_id, user_id, input), 'Tag');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.create_tag(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.create_tag(JSONB, UUID, UUID) IS
    'Calls app.create_tag for FraiseQL.';

CREATE FUNCTION fraiseql_api.delete_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.delete_order(tenant_id, user_id, input), 'Order');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.delete_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.delete_order(JSONB, UUID, UUID) IS
    'Calls app.delete_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.delete_return_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.delete_return_order(tenant_id, user_id, input), 'ReturnOrder');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.delete_return_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.delete_return_order(JSONB, UUID, UUID) IS
    'Calls app.delete_return_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.delete_tag(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.delete_tag(tenant_id, user_id, input), 'Tag');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.delete_tag(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.delete_tag(JSONB, UUID, UUID) IS
    'Calls app.delete_tag for FraiseQL.';

CREATE FUNCTION fraiseql_api.restore_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.restore_order(tenant_id, user_id, input), 'Order');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.restore_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.restore_order(JSONB, UUID, UUID) IS
    'Calls app.restore_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.restore_return_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.restore_return_order(tenant_id, user_id, input), 'ReturnOrder');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.restore_return_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.restore_return_order(JSONB, UUID, UUID) IS
    'Calls app.restore_return_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.send_all(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.send_all(tenant_id, user_id, input), 'Order');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.send_all(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.send_all(JSONB, UUID, UUID) IS
    'Calls app.send_all for FraiseQL.';

CREATE FUNCTION fraiseql_api.send_all_returns(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.send_all_returns(tenant_id, user_id, input), 'ReturnOrder');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.send_all_returns(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.send_all_returns(JSONB, UUID, UUID) IS
    'Calls app.send_all_returns for FraiseQL.';

CREATE FUNCTION fraiseql_api.spoil_tag(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.spoil_tag(tenant_id, user_id, input), 'Note');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.spoil_tag(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.spoil_tag(JSONB, UUID, UUID) IS
    'Calls app.spoil_tag for FraiseQL.';

CREATE FUNCTION fraiseql_api.update_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.update_order(tenant_id, user_id, input), 'Order');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.update_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.update_order(JSONB, UUID, UUID) IS
    'Calls app.update_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.update_return_order(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.update_return_order(tenant_id, user_id, input), 'ReturnOrder');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.update_return_order(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.update_return_order(JSONB, UUID, UUID) IS
    'Calls app.update_return_order for FraiseQL.';

CREATE FUNCTION fraiseql_api.update_tag(
    input JSONB,
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.update_tag(tenant_id, user_id, input), 'Tag');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.update_tag(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.update_tag(JSONB, UUID, UUID) IS
    'Calls app.update_tag for FraiseQL.';
-- specql: end fraiseql_api
