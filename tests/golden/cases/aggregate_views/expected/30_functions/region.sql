-- specql: web.Region functions
-- content-sha256: 03ec2b97cbd86576d2837da501367192891465c4da52c5cbf9ab3fc4031385f2
CREATE FUNCTION web.refresh_mv_region_agg(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE web.mv_region_agg IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE web.mv_region_agg IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('web.mv_region_agg ' || p_tenant_id, 0));
    END IF;

    DELETE FROM web.mv_region_agg AS v
    WHERE refresh_mv_region_agg.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_region_agg.p_tenant_id;

    INSERT INTO web.mv_region_agg (
        tenant_id,
        fk_customer,
        customer_id,
        status,
        orders,
        largest
    )
    SELECT
        t.tenant_id,
        t.fk_customer,
        customer.id,
        t.status,
        count(*),
        max(t.amount)
    FROM shop.tb_order AS t
    LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
    WHERE t.deleted_at IS NULL
        AND (refresh_mv_region_agg.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_region_agg.p_tenant_id)
    GROUP BY 1, 2, 3, 4;
END;
$specql$;

REVOKE ALL ON FUNCTION web.refresh_mv_region_agg(UUID) FROM PUBLIC;

CREATE FUNCTION web.refresh_mv_orders_by_country(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE web.mv_orders_by_country IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE web.mv_orders_by_country IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('web.mv_orders_by_country ' || p_tenant_id, 0));
    END IF;

    DELETE FROM web.mv_orders_by_country AS v
    WHERE refresh_mv_orders_by_country.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_orders_by_country.p_tenant_id;

    INSERT INTO web.mv_orders_by_country (
        tenant_id,
        who_country,
        orders
    )
    SELECT
        t.tenant_id,
        customer.country,
        count(*)
    FROM shop.tb_order AS t
    LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
    WHERE t.deleted_at IS NULL
        AND (refresh_mv_orders_by_country.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_orders_by_country.p_tenant_id)
    GROUP BY 1, 2;
END;
$specql$;

REVOKE ALL ON FUNCTION web.refresh_mv_orders_by_country(UUID) FROM PUBLIC;

CREATE FUNCTION web.refresh_mv_region_visits()
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    LOCK TABLE web.mv_region_visits IN SHARE ROW EXCLUSIVE MODE;

    DELETE FROM web.mv_region_visits AS v;

    INSERT INTO web.mv_region_visits (
        page,
        visits,
        seconds
    )
    SELECT
        t.page,
        count(*),
        COALESCE(sum(t.seconds), 0)
    FROM web.tb_visit AS t
    GROUP BY 1;
END;
$specql$;

REVOKE ALL ON FUNCTION web.refresh_mv_region_visits() FROM PUBLIC;

CREATE TYPE app.type_create_region_input AS (
    name TEXT
);

CREATE FUNCTION web.create_region(
    auth_tenant_id UUID,
    input_data app.type_create_region_input,
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
    self web.tb_region;
BEGIN
    self.name := input_data.name;

    INSERT INTO web.tb_region AS t (
        name,
        created_by,
        updated_by
    )
    VALUES (
        self.name,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Region created';
    result.object_data := (
        SELECT v.data
        FROM web.v_region AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Region"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION web.create_region(UUID, app.type_create_region_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_region(
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
    input_data app.type_create_region_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name']);
        input_data := jsonb_populate_record(NULL::app.type_create_region_input, payload);
        result := web.create_region(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Region', payload, 'app.type_create_region_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Region',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_region',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_region(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end web.Region functions
