-- specql: fraiseql_api
-- content-sha256: 735777abe7ac0dbac6ce5152d84a55b98e87c8cc5a3629a77573fcc6e52ce371
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

CREATE FUNCTION fraiseql_api.create_company(
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
    RETURN app.to_mutation_response(app.create_company(tenant_id, user_id, input), 'Organisation');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.create_company(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.create_company(JSONB, UUID, UUID) IS
    'Calls app.create_company for FraiseQL.';

CREATE FUNCTION fraiseql_api.create_contact(
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
    RETURN app.to_mutation_response(app.create_contact(tenant_id, user_id, input), 'Contact');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.create_contact(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.create_contact(JSONB, UUID, UUID) IS
    'Calls app.create_contact for FraiseQL.';

CREATE FUNCTION fraiseql_api.create_news(
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
    RETURN app.to_mutation_response(app.create_news(tenant_id, user_id, input), 'News');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.create_news(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.create_news(JSONB, UUID, UUID) IS
    'Calls app.create_news for FraiseQL.';

CREATE FUNCTION fraiseql_api.delete_contact(
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
    RETURN app.to_mutation_response(app.delete_contact(tenant_id, user_id, input), 'Contact');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.delete_contact(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.delete_contact(JSONB, UUID, UUID) IS
    'Calls app.delete_contact for FraiseQL.';

CREATE FUNCTION fraiseql_api.grade(
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
    RETURN app.to_mutation_response(app.grade(tenant_id, user_id, input), 'Contact');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.grade(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.grade(JSONB, UUID, UUID) IS
    'Calls app.grade for FraiseQL.';

CREATE FUNCTION fraiseql_api.greet_all(
    tenant_id UUID,
    user_id UUID
)
RETURNS app.mutation_response
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    RETURN app.to_mutation_response(app.greet_all(tenant_id, user_id, '{}'), 'Contact');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.greet_all(UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.greet_all(UUID, UUID) IS
    'Calls app.greet_all for FraiseQL.';

CREATE FUNCTION fraiseql_api.mark_address(
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
    RETURN app.to_mutation_response(app.mark_address(tenant_id, user_id, input), 'Address');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.mark_address(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.mark_address(JSONB, UUID, UUID) IS
    'Calls app.mark_address for FraiseQL.';

CREATE FUNCTION fraiseql_api.qualify_lead(
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
    RETURN app.to_mutation_response(app.qualify_lead(tenant_id, user_id, input), 'Contact');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.qualify_lead(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.qualify_lead(JSONB, UUID, UUID) IS
    'Calls app.qualify_lead for FraiseQL.';

CREATE FUNCTION fraiseql_api.settle_address(
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
    RETURN app.to_mutation_response(app.settle_address(tenant_id, user_id, input), 'Address');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.settle_address(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.settle_address(JSONB, UUID, UUID) IS
    'Calls app.settle_address for FraiseQL.';

CREATE FUNCTION fraiseql_api.update_company(
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
    RETURN app.to_mutation_response(app.update_company(tenant_id, user_id, input), 'Organisation');
END;
$specql$;

REVOKE ALL ON FUNCTION fraiseql_api.update_company(JSONB, UUID, UUID) FROM PUBLIC;

COMMENT ON FUNCTION fraiseql_api.update_company(JSONB, UUID, UUID) IS
    'Calls app.update_company for FraiseQL.';

GRANT USAGE ON SCHEMA fraiseql_api TO api;

GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA fraiseql_api TO api;

GRANT EXECUTE ON FUNCTION app.to_mutation_response(app.mutation_result, TEXT) TO api;
-- specql: end fraiseql_api
