-- specql: sales.Order views
-- content-sha256: 4ae2f45f7c944bebc5364bea9ab3942f7c9062383bbd4e241cbbb7e6481742d5
CREATE VIEW sales.v_order WITH (security_invoker = true) AS
SELECT
    t_.id,
    t_.tenant_id,
    t_.identifier,
    t_."select",
    t_."user",
    t_."end",
    t_."table",
    t_."order",
    "group".id AS group_id,
    t_.auth_user_id,
    t_.auth_tenant_id,
    t_.input_data,
    t_.payload,
    t_.result,
    t_.self,
    t_.t,
    t_.created_at,
    t_.updated_at,
    jsonb_build_object(
        'id', t_.id,
        'identifier', t_.identifier,
        'select', t_."select",
        'user', t_."user",
        'end', t_."end",
        'table', t_."table",
        'order', t_."order",
        'group_id', "group".id,
        'group', CASE WHEN "group".id IS NOT NULL THEN
            jsonb_build_object('id', "group".id, 'identifier', "group".identifier)
        END,
        'auth_user_id', t_.auth_user_id,
        'auth_tenant_id', t_.auth_tenant_id,
        'input_data', t_.input_data,
        'payload', t_.payload,
        'result', t_.result,
        'self', t_.self,
        't', t_.t,
        'created_at', t_.created_at,
        'updated_at', t_.updated_at
    ) AS data
FROM sales.tb_order AS t_
LEFT JOIN sales.tb_order AS "group" ON "group".pk_order = t_.fk_group
WHERE t_.deleted_at IS NULL;
-- specql: end sales.Order views
