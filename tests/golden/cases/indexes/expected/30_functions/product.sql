-- specql: shop.Product functions
-- content-sha256: 10b4a9a283deb366324457bf8bd0c64bfd957798df91f5a86193050d7f1406b0
CREATE TYPE app.type_create_product_input AS (
    name TEXT,
    sku TEXT,
    category_id UUID,
    price NUMERIC(19,4),
    cost NUMERIC(19,4),
    on_sale BOOLEAN,
    sold_from DATE,
    sold_until DATE,
    stock JSONB,
    tags TEXT[],
    place POINT,
    note TEXT,
    colour TEXT,
    label TEXT
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
    v_fk_category INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_category := base.category_pk(input_data.category_id);
    IF v_fk_category IS NULL AND input_data.category_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: category', '{"fields": ["category"]}');
    END IF;

    self.name := input_data.name;
    self.sku := input_data.sku;
    self.fk_category := v_fk_category;
    self.price := input_data.price;
    self.cost := input_data.cost;
    self.on_sale := CASE WHEN input_payload ? 'on_sale' THEN input_data.on_sale ELSE FALSE END;
    self.sold_from := input_data.sold_from;
    self.sold_until := input_data.sold_until;
    self.stock := input_data.stock;
    self.tags := input_data.tags;
    self.place := input_data.place;
    self.note := input_data.note;
    self.colour := input_data.colour;
    self.label := input_data.label;

    INSERT INTO shop.tb_product AS t (
        tenant_id,
        name,
        sku,
        fk_category,
        price,
        cost,
        on_sale,
        sold_from,
        sold_until,
        stock,
        tags,
        place,
        note,
        colour,
        label,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.sku,
        self.fk_category,
        self.price,
        self.cost,
        self.on_sale,
        self.sold_from,
        self.sold_until,
        self.stock,
        self.tags,
        self.place,
        self.note,
        self.colour,
        self.label,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
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
            'sku',
            'category_id',
            'price',
            'cost',
            'on_sale',
            'sold_from',
            'sold_until',
            'stock',
            'tags',
            'place',
            'note',
            'colour',
            'label'
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_create_product_input', ARRAY['category_id']);
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
    sku TEXT,
    category_id UUID,
    price NUMERIC(19,4),
    cost NUMERIC(19,4),
    on_sale BOOLEAN,
    sold_from DATE,
    sold_until DATE,
    stock JSONB,
    tags TEXT[],
    place POINT,
    note TEXT,
    colour TEXT,
    label TEXT,
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
    v_fk_category INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_category := base.category_pk(input_data.category_id);
    IF v_fk_category IS NULL AND input_data.category_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: category', '{"fields": ["category"]}');
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

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.sku := CASE WHEN input_payload ? 'sku' THEN input_data.sku ELSE self.sku END;
    changed.fk_category := CASE WHEN input_payload ? 'category_id' THEN v_fk_category ELSE self.fk_category END;
    changed.price := CASE WHEN input_payload ? 'price' THEN input_data.price ELSE self.price END;
    changed.cost := CASE WHEN input_payload ? 'cost' THEN input_data.cost ELSE self.cost END;
    changed.on_sale := CASE WHEN input_payload ? 'on_sale' THEN input_data.on_sale ELSE self.on_sale END;
    changed.sold_from := CASE WHEN input_payload ? 'sold_from' THEN input_data.sold_from ELSE self.sold_from END;
    changed.sold_until := CASE WHEN input_payload ? 'sold_until' THEN input_data.sold_until ELSE self.sold_until END;
    changed.stock := CASE WHEN input_payload ? 'stock' THEN input_data.stock ELSE self.stock END;
    changed.tags := CASE WHEN input_payload ? 'tags' THEN input_data.tags ELSE self.tags END;
    changed.place := CASE WHEN input_payload ? 'place' THEN input_data.place ELSE self.place END;
    changed.note := CASE WHEN input_payload ? 'note' THEN input_data.note ELSE self.note END;
    changed.colour := CASE WHEN input_payload ? 'colour' THEN input_data.colour ELSE self.colour END;
    changed.label := CASE WHEN input_payload ? 'label' THEN input_data.label ELSE self.label END;

    UPDATE shop.tb_product AS t
    SET
        name = changed.name,
        sku = changed.sku,
        fk_category = changed.fk_category,
        price = changed.price,
        cost = changed.cost,
        on_sale = changed.on_sale,
        sold_from = changed.sold_from,
        sold_until = changed.sold_until,
        stock = changed.stock,
        tags = changed.tags,
        place = changed.place,
        note = changed.note,
        colour = changed.colour,
        label = changed.label,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_product = self.pk_product
        AND t.tenant_id = auth_tenant_id
        AND (
            t.name,
            t.sku,
            t.fk_category,
            t.price,
            t.cost,
            t.on_sale,
            t.sold_from,
            t.sold_until,
            t.stock,
            t.tags,
            t.place::TEXT,
            t.note,
            t.colour,
            t.label
        ) IS DISTINCT FROM (
            changed.name,
            changed.sku,
            changed.fk_category,
            changed.price,
            changed.cost,
            changed.on_sale,
            changed.sold_from,
            changed.sold_until,
            changed.stock,
            changed.tags,
            changed.place::TEXT,
            changed.note,
            changed.colour,
            changed.label
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
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
            'sku',
            'category_id',
            'price',
            'cost',
            'on_sale',
            'sold_from',
            'sold_until',
            'stock',
            'tags',
            'place',
            'note',
            'colour',
            'label',
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_update_product_input', ARRAY['category_id']);
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
-- specql: end shop.Product functions
