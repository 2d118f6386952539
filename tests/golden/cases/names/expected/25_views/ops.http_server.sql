-- specql: ops.HTTPServer views
-- content-sha256: 2ab6671962f86a237100f4fe7bf33ef333fe9e521bd16b8d6d401f0a14ea290c
CREATE VIEW ops.v_http_server WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.host_name,
    t.a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok,
    this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x.id AS this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'host_name', t.host_name,
        'a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok', t.a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok,
        'this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id', this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x.id,
        'this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x', CASE WHEN this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x.id IS NOT NULL THEN
            jsonb_build_object('id', this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x.id, 'identifier', this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM ops.tb_http_server AS t
LEFT JOIN ops.tb_http_server AS this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x ON this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x.pk_http_server = t.fk_this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x
WHERE t.deleted_at IS NULL;
-- specql: end ops.HTTPServer views
