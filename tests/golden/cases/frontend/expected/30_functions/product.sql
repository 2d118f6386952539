-- specql: shop.Product functions
-- content-sha256: 0cf4c85b7063fa6144e6a92d46e8c615010765a9142db3f21272852148919b9f
CREATE FUNCTION shop.refresh_mv_product_agg(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE shop.mv_product_agg IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE shop.mv_product_agg IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('shop.mv_product_agg ' || p_tenant_id, 0));
    END IF;

    DELETE FROM shop.mv_product_agg AS v
    WHERE refresh_mv_product_agg.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_product_agg.p_tenant_id;

    INSERT INTO shop.mv_product_agg (
        tenant_id,
        status,
        fk_supplier,
        supplier_id,
        supplier_name,
        products,
        mean_price,
        last_seen,
        weights
    )
    SELECT
        t.tenant_id,
        t.status,
        t.fk_supplier,
        supplier.id,
        supplier.name,
        count(*),
        avg(t.price),
        max(t.seen_at),
        COALESCE(sum(t.weight), 0)
    FROM shop.tb_product AS t
    LEFT JOIN shop.tb_supplier AS supplier ON supplier.pk_supplier = t.fk_supplier
    WHERE t.deleted_at IS NULL
        AND (refresh_mv_product_agg.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_product_agg.p_tenant_id)
    GROUP BY 1, 2, 3, 4, 5;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_mv_product_agg(UUID) FROM PUBLIC;

CREATE TYPE app.type_create_product_input AS (
    name TEXT,
    price NUMERIC(19,4),
    weight DOUBLE PRECISION,
    stock BIGINT,
    rating INTEGER,
    condition TEXT,
    status TEXT,
    active BOOLEAN,
    tags TEXT[],
    conditions_seen TEXT[],
    origin JSONB,
    titles JSONB,
    attributes JSONB,
    place POINT,
    released DATE,
    seen_at TIMESTAMPTZ,
    supplier_id UUID,
    similar_ids UUID[],
    replaced_by_id UUID,
    about_id UUID,
    about_type TEXT
);

CREATE FUNCTION shop.create_product(
    auth_tenant_id UUID,
    input_data app.type_create_product_input,
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
    self shop.tb_product;
    v_fk_supplier INTEGER;
    v_fk_replaced_by INTEGER;
    v_fk_similar INTEGER[];
    v_fk_about_product INTEGER;
    v_fk_about_supplier INTEGER;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_supplier := shop.supplier_pk(input_data.supplier_id, auth_tenant_id);
    IF v_fk_supplier IS NULL AND input_data.supplier_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: supplier', '{"fields": ["supplier"]}');
    END IF;

    PERFORM app.check_ids(input_data.similar_ids, 'similar');
    v_fk_similar := ARRAY(
        SELECT shop.product_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.similar_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_similar, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: similar', '{"fields": ["similar"]}');
    END IF;

    v_fk_replaced_by := shop.product_pk(input_data.replaced_by_id, auth_tenant_id);
    IF v_fk_replaced_by IS NULL AND input_data.replaced_by_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: replaced_by', '{"fields": ["replaced_by"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Product' THEN
        v_fk_about_product := shop.product_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Supplier' THEN
        v_fk_about_supplier := shop.supplier_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_product, v_fk_about_supplier) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    self.name := input_data.name;
    self.price := input_data.price;
    self.weight := input_data.weight;
    self.stock := CASE WHEN input_payload ? 'stock' THEN input_data.stock ELSE 0 END;
    self.rating := input_data.rating;
    self.condition := CASE WHEN input_payload ? 'condition' THEN input_data.condition ELSE 'new' END;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'draft' END;
    self.active := CASE WHEN input_payload ? 'active' THEN input_data.active ELSE TRUE END;
    self.tags := input_data.tags;
    self.conditions_seen := input_data.conditions_seen;
    self.origin := input_data.origin;
    self.titles := input_data.titles;
    self.attributes := input_data.attributes;
    self.place := input_data.place;
    self.released := input_data.released;
    self.seen_at := input_data.seen_at;
    self.fk_supplier := v_fk_supplier;
    self.fk_replaced_by := v_fk_replaced_by;
    self.fk_about_product := v_fk_about_product;
    self.fk_about_supplier := v_fk_about_supplier;

    INSERT INTO shop.tb_product AS t (
        tenant_id,
        name,
        price,
        weight,
        stock,
        rating,
        condition,
        status,
        active,
        tags,
        conditions_seen,
        origin,
        titles,
        attributes,
        place,
        released,
        seen_at,
        fk_supplier,
        fk_replaced_by,
        fk_about_product,
        fk_about_supplier,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.price,
        self.weight,
        self.stock,
        self.rating,
        self.condition,
        self.status,
        self.active,
        self.tags,
        self.conditions_seen,
        self.origin,
        self.titles,
        self.attributes,
        self.place,
        self.released,
        self.seen_at,
        self.fk_supplier,
        self.fk_replaced_by,
        self.fk_about_product,
        self.fk_about_supplier,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_similar) > 0 THEN
        INSERT INTO shop.tb_product_similar (fk_product, fk_similar, tenant_id, position, created_by)
        SELECT self.pk_product, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_similar) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'similar'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self),
        p_aliases => '{"fk_about_product": "about",'
        '"fk_about_supplier": "about"}') || changed_lists;
    result.status := 'success';
    result.message := 'Product created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Product"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_product(UUID, app.type_create_product_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_product(
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
    input_data app.type_create_product_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'name',
            'price',
            'weight',
            'stock',
            'rating',
            'condition',
            'status',
            'active',
            'tags',
            'conditions_seen',
            'origin',
            'titles',
            'attributes',
            'place',
            'released',
            'seen_at',
            'supplier_id',
            'similar_ids',
            'replaced_by_id',
            'about_id',
            'about_type'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_product_input, payload);
        result := shop.create_product(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_create_product_input', ARRAY['supplier_id', 'similar_ids', 'replaced_by_id', 'about_id'],
                p_aliases => '{"fk_about_product": "about",'
                '"fk_about_supplier": "about",'
                '"tb_product_similar": "similar"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Product',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_product',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_product(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_product_input AS (
    id UUID,
    name TEXT,
    price NUMERIC(19,4),
    weight DOUBLE PRECISION,
    stock BIGINT,
    rating INTEGER,
    condition TEXT,
    status TEXT,
    active BOOLEAN,
    tags TEXT[],
    conditions_seen TEXT[],
    origin JSONB,
    titles JSONB,
    attributes JSONB,
    place POINT,
    released DATE,
    seen_at TIMESTAMPTZ,
    supplier_id UUID,
    similar_ids UUID[],
    replaced_by_id UUID,
    about_id UUID,
    about_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_product(
    auth_tenant_id UUID,
    input_data app.type_update_product_input,
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
    self shop.tb_product;
    loaded shop.tb_product;
    changed shop.tb_product;
    is_written BOOLEAN := false;
    v_fk_supplier INTEGER;
    v_fk_replaced_by INTEGER;
    v_fk_similar INTEGER[];
    v_fk_about_product INTEGER;
    v_fk_about_supplier INTEGER;
    is_new_similar BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_supplier := shop.supplier_pk(input_data.supplier_id, auth_tenant_id);
    IF v_fk_supplier IS NULL AND input_data.supplier_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: supplier', '{"fields": ["supplier"]}');
    END IF;

    PERFORM app.check_ids(input_data.similar_ids, 'similar');
    v_fk_similar := ARRAY(
        SELECT shop.product_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.similar_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_similar, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: similar', '{"fields": ["similar"]}');
    END IF;

    v_fk_replaced_by := shop.product_pk(input_data.replaced_by_id, auth_tenant_id);
    IF v_fk_replaced_by IS NULL AND input_data.replaced_by_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: replaced_by', '{"fields": ["replaced_by"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Product' THEN
        v_fk_about_product := shop.product_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Supplier' THEN
        v_fk_about_supplier := shop.supplier_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_product, v_fk_about_supplier) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_product AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:product', 'Product not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_similar := input_payload ? 'similar_ids' AND v_fk_similar IS DISTINCT FROM ARRAY(
        SELECT l.fk_similar
        FROM shop.tb_product_similar AS l
        WHERE l.fk_product = self.pk_product
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.price := CASE WHEN input_payload ? 'price' THEN input_data.price ELSE self.price END;
    changed.weight := CASE WHEN input_payload ? 'weight' THEN input_data.weight ELSE self.weight END;
    changed.stock := CASE WHEN input_payload ? 'stock' THEN input_data.stock ELSE self.stock END;
    changed.rating := CASE WHEN input_payload ? 'rating' THEN input_data.rating ELSE self.rating END;
    changed.condition := CASE WHEN input_payload ? 'condition' THEN input_data.condition ELSE self.condition END;
    changed.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE self.status END;
    changed.active := CASE WHEN input_payload ? 'active' THEN input_data.active ELSE self.active END;
    changed.tags := CASE WHEN input_payload ? 'tags' THEN input_data.tags ELSE self.tags END;
    changed.conditions_seen := CASE WHEN input_payload ? 'conditions_seen' THEN input_data.conditions_seen ELSE self.conditions_seen END;
    changed.origin := CASE WHEN input_payload ? 'origin' THEN input_data.origin ELSE self.origin END;
    changed.titles := CASE WHEN input_payload ? 'titles' THEN input_data.titles ELSE self.titles END;
    changed.attributes := CASE WHEN input_payload ? 'attributes' THEN input_data.attributes ELSE self.attributes END;
    changed.place := CASE WHEN input_payload ? 'place' THEN input_data.place ELSE self.place END;
    changed.released := CASE WHEN input_payload ? 'released' THEN input_data.released ELSE self.released END;
    changed.seen_at := CASE WHEN input_payload ? 'seen_at' THEN input_data.seen_at ELSE self.seen_at END;
    changed.fk_supplier := CASE WHEN input_payload ? 'supplier_id' THEN v_fk_supplier ELSE self.fk_supplier END;
    changed.fk_replaced_by := CASE WHEN input_payload ? 'replaced_by_id' THEN v_fk_replaced_by ELSE self.fk_replaced_by END;
    changed.fk_about_product := CASE WHEN input_payload ? 'about_id' THEN v_fk_about_product ELSE self.fk_about_product END;
    changed.fk_about_supplier := CASE WHEN input_payload ? 'about_id' THEN v_fk_about_supplier ELSE self.fk_about_supplier END;

    UPDATE shop.tb_product AS t
    SET
        name = changed.name,
        price = changed.price,
        weight = changed.weight,
        stock = changed.stock,
        rating = changed.rating,
        condition = changed.condition,
        status = changed.status,
        active = changed.active,
        tags = changed.tags,
        conditions_seen = changed.conditions_seen,
        origin = changed.origin,
        titles = changed.titles,
        attributes = changed.attributes,
        place = changed.place,
        released = changed.released,
        seen_at = changed.seen_at,
        fk_supplier = changed.fk_supplier,
        fk_replaced_by = changed.fk_replaced_by,
        fk_about_product = changed.fk_about_product,
        fk_about_supplier = changed.fk_about_supplier,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_product = self.pk_product
        AND t.tenant_id = auth_tenant_id
        AND ((
            t.name,
            t.price,
            t.weight,
            t.stock,
            t.rating,
            t.condition,
            t.status,
            t.active,
            t.tags,
            t.conditions_seen,
            t.origin,
            t.titles,
            t.attributes,
            t.place::TEXT,
            t.released,
            t.seen_at,
            t.fk_supplier,
            t.fk_replaced_by,
            t.fk_about_product,
            t.fk_about_supplier
        ) IS DISTINCT FROM (
            changed.name,
            changed.price,
            changed.weight,
            changed.stock,
            changed.rating,
            changed.condition,
            changed.status,
            changed.active,
            changed.tags,
            changed.conditions_seen,
            changed.origin,
            changed.titles,
            changed.attributes,
            changed.place::TEXT,
            changed.released,
            changed.seen_at,
            changed.fk_supplier,
            changed.fk_replaced_by,
            changed.fk_about_product,
            changed.fk_about_supplier
        ) OR is_new_similar)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_similar THEN
            DELETE FROM shop.tb_product_similar AS l
            WHERE l.fk_product = self.pk_product
                AND l.tenant_id = auth_tenant_id
                AND l.fk_similar <> ALL (v_fk_similar);
            UPDATE shop.tb_product_similar AS l
            SET position = i.position
            FROM unnest(v_fk_similar) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_product = self.pk_product
                AND l.tenant_id = auth_tenant_id
                AND l.fk_similar = i.key
                AND l.position <> i.position;
            INSERT INTO shop.tb_product_similar (fk_product, fk_similar, tenant_id, position, created_by)
            SELECT self.pk_product, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_similar) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM shop.tb_product_similar AS l
                WHERE l.fk_product = self.pk_product
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_similar = i.key
            );
            changed_lists := changed_lists || 'similar'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_about_product": "about",'
        '"fk_about_supplier": "about"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Product updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Product"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_product(UUID, app.type_update_product_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_product(
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
    input_data app.type_update_product_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'name',
            'price',
            'weight',
            'stock',
            'rating',
            'condition',
            'status',
            'active',
            'tags',
            'conditions_seen',
            'origin',
            'titles',
            'attributes',
            'place',
            'released',
            'seen_at',
            'supplier_id',
            'similar_ids',
            'replaced_by_id',
            'about_id',
            'about_type',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_product_input, payload);
        result := shop.update_product(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_update_product_input', ARRAY['supplier_id', 'similar_ids', 'replaced_by_id', 'about_id'],
                p_aliases => '{"fk_about_product": "about",'
                '"fk_about_supplier": "about",'
                '"tb_product_similar": "similar"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Product',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_product',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_product(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_product_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_product(
    auth_tenant_id UUID,
    input_data app.type_delete_product_input,
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
    self shop.tb_product;
    changed shop.tb_product;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_product AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:product', 'Product not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_product AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_product = self.pk_product
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Product deleted';
    result.extra_metadata := '{"entity": "Product"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_product(UUID, app.type_delete_product_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_product(
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
    input_data app.type_delete_product_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_product_input, payload);
        result := shop.delete_product(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_delete_product_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_product": "about",'
                '"fk_about_supplier": "about",'
                '"tb_product_similar": "similar"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Product',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_product',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_product(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_discontinue_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.discontinue(
    auth_tenant_id UUID,
    input_data app.type_discontinue_input,
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
    self shop.tb_product;
    loaded shop.tb_product;
    changed shop.tb_product;
    effects JSONB := '[]'::JSONB;
    written_ids UUID[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_product AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:product', 'Product not found', '{"fields": ["id"]}');
    END IF;

    IF app.caller_has_permission(auth_user_id, 'stock."manage"') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:discontinue', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status <> 'discontinued') IS NOT TRUE THEN
        PERFORM app.fail('validation:already_gone', E'It''s "gone" already \\ $x *\x2F', '{"fields": ["status"]}');
    END IF;

    UPDATE shop.tb_product AS t
    SET
        status = 'discontinued',
        active = FALSE,
        condition = 'second-hand',
        rating = 3,
        weight = NULL,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_product = self.pk_product
        AND t.tenant_id = auth_tenant_id
        AND (
            t.status,
            t.active,
            t.condition,
            t.rating,
            t.weight
        ) IS DISTINCT FROM (
            'discontinued',
            FALSE,
            'second-hand',
            3,
            NULL
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    INSERT INTO shop.tb_movement AS t (
        tenant_id,
        fk_product,
        note,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_product,
        'gone',
        auth_user_id,
        auth_user_id
    )
    RETURNING ARRAY[t.id] INTO written_ids;
    effects := effects || jsonb_build_object(
        'entityType', 'Movement', 'operation', 'CREATE', 'ids', written_ids,
        'modifiedFields', ARRAY['product', 'note']::TEXT[]
    );

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_about_product": "about",'
        '"fk_about_supplier": "about"}');
    result.status := 'success';
    result.message := 'Product updated';
    result.object_data := (
        SELECT v.data
        FROM shop.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := app.with_impact(
        '{"entity": "Product"}',
        E'{"primaryEntity": {"entityType": "Product", "operation": "UPDATE", "affectedRelationships": ["supplier"]}, "sideEffects": [{"entityType": "Movement", "operation": "CREATE", "collection": "createdMovements"}], "cacheInvalidations": [{"queryName": "products", "filter": {"status": "on_sale", "od\\"d key": "it''s"}, "strategy": "REFETCH", "reason": "it''s \\"gone\\" *\x2F"}, {"queryName": "shelves", "strategy": "EVICT"}, {"queryName": "product", "strategy": "UPDATE"}], "optimisticUpdateSafe": true}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.discontinue(UUID, app.type_discontinue_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.discontinue(
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
    input_data app.type_discontinue_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_discontinue_input, payload);
        result := shop.discontinue(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_discontinue_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_product": "about",'
                '"fk_about_supplier": "about",'
                '"tb_product_similar": "similar"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Product',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'discontinue',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.discontinue(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_count_everything_in_every_warehouse_of_the_company_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.count_everything_in_every_warehouse_of_the_company(
    auth_tenant_id UUID,
    input_data app.type_count_everything_in_every_warehouse_of_the_company_input,
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
    self shop.tb_product;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_product AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:product', 'Product not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    INSERT INTO shop.tb_movement AS t (
        tenant_id,
        note,
        fk_product,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'counted',
        self.pk_product,
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Count everything in every warehouse of the company: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Product"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.count_everything_in_every_warehouse_of_the_company(UUID, app.type_count_everything_in_every_warehouse_of_the_company_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.count_everything_in_every_warehouse_of_the_company(
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
    input_data app.type_count_everything_in_every_warehouse_of_the_company_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_count_everything_in_every_warehouse_of_the_company_input, payload);
        result := shop.count_everything_in_every_warehouse_of_the_company(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_count_everything_in_every_warehouse_of_the_company_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_product": "about",'
                '"fk_about_supplier": "about",'
                '"tb_product_similar": "similar"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Product',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'count_everything_in_every_warehouse_of_the_company',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.count_everything_in_every_warehouse_of_the_company(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_rate_input AS (
    id UUID,
    rating INTEGER,
    reasons TEXT[],
    mood TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.rate(
    auth_tenant_id UUID,
    input_data app.type_rate_input,
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
    self shop.tb_product;
    loaded shop.tb_product;
    changed shop.tb_product;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.rating IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: rating', '{"fields": ["rating"]}');
    END IF;

    IF input_data.mood IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: mood', '{"fields": ["mood"]}');
    END IF;

    IF NOT (
        array_ndims(input_data.reasons) = 1
        AND array_position(input_data.reasons, NULL) IS NULL
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: reasons', '{"fields": ["reasons"]}');
    END IF;

    IF NOT (input_data.mood IN ('good', 'bad')) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: mood', '{"fields": ["mood"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_product AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:product', 'Product not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (input_data.rating BETWEEN 1 AND 5) IS NOT TRUE THEN
        PERFORM app.fail('validation:bad_rating', 'bad_rating', '{"fields": ["rating"]}');
    END IF;

    UPDATE shop.tb_product AS t
    SET
        rating = input_data.rating,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_product = self.pk_product
        AND t.tenant_id = auth_tenant_id
        AND (t.status = 'on_sale')
        AND t.rating IS DISTINCT FROM input_data.rating
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_about_product": "about",'
        '"fk_about_supplier": "about"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Product updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Product"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.rate(UUID, app.type_rate_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.rate(
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
    input_data app.type_rate_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'rating', 'reasons', 'mood', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_rate_input, payload);
        result := shop.rate(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_rate_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_product": "about",'
                '"fk_about_supplier": "about",'
                '"tb_product_similar": "similar"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Product',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'rate',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.rate(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Product functions
