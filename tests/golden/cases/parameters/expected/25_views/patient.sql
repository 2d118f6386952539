-- specql: kinds.Patient views
-- content-sha256: f65f04e40a8ccb02a75b73927a9cc6dd2f03c36463e3ae6bf35dd81209b3f8a8
CREATE VIEW kinds.v_patient WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    t.born,
    t.card,
    t.ward,
    record.id AS record_id,
    t.initial,
    t.greeting,
    computed.record_secret,
    computed.record_code,
    t.shouted,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'born', t.born,
        'card', t.card,
        'ward', t.ward,
        'record_id', record.id,
        'record', CASE WHEN record.id IS NOT NULL THEN
            jsonb_build_object('id', record.id, 'identifier', record.identifier)
        END,
        'initial', t.initial,
        'greeting', t.greeting,
        'record_secret', computed.record_secret,
        'record_code', computed.record_code,
        'shouted', t.shouted,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM kinds.tb_patient AS t
LEFT JOIN kinds.tb_parameters AS record ON record.pk_parameters = t.fk_record
CROSS JOIN LATERAL (
    SELECT
        record.a_secret AS record_secret,
        record.a_code AS record_code
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end kinds.Patient views
