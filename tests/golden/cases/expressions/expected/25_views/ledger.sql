-- specql: sales.Ledger views
-- content-sha256: 02c6b15d31f50b179cee092aceea35b58a35eb95f35aa7cb979c53d2112ceffd
CREATE VIEW sales.v_ledger WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.title,
    company.id AS company_id,
    other.id AS other_id,
    holder.id AS holder_id,
    t.big,
    t.lasts,
    t.key,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'other_id', other.id,
        'other', CASE WHEN other.id IS NOT NULL THEN
            jsonb_build_object('id', other.id, 'identifier', other.identifier)
        END,
        'holder_id', holder.id,
        'holder', CASE WHEN holder.id IS NOT NULL THEN
            jsonb_build_object('id', holder.id, 'identifier', holder.identifier)
        END,
        'watchers', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM sales.tb_ledger_watchers AS l
                JOIN sales.tb_customer AS r ON r.pk_customer = l.fk_customer
            WHERE l.fk_ledger = t.pk_ledger
        ), '[]'),
        'big', t.big::TEXT,
        'lasts', t.lasts,
        'key', t.key,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_ledger AS t
LEFT JOIN sales.tb_company AS company ON company.pk_company = t.fk_company
LEFT JOIN sales.tb_company AS other ON other.pk_company = t.fk_other
LEFT JOIN sales.tb_customer AS holder ON holder.pk_customer = t.fk_holder
WHERE t.deleted_at IS NULL;

CREATE FUNCTION sales.v_ledgers_of(
    p_k UUID,
    p_tenant_id UUID DEFAULT nullif(current_setting('app.current_tenant_id', true), '')::UUID
)
RETURNS TABLE (
    title TEXT
)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
SELECT
    t.title
FROM sales.tb_ledger AS t
WHERE t.deleted_at IS NULL
    AND t.tenant_id = v_ledgers_of.p_tenant_id
    AND t.fk_company = (SELECT r.pk_company FROM sales.tb_company AS r WHERE r.id = v_ledgers_of.p_k)
$specql$;

REVOKE ALL ON FUNCTION sales.v_ledgers_of(UUID, UUID) FROM PUBLIC;
-- specql: end sales.Ledger views
