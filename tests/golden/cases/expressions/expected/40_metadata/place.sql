-- specql: sales.Place metadata
-- content-sha256: 3e854feed3be8795b073c57c34b50abb4f436890f9ece0acac778973f06b588d
COMMENT ON TABLE sales.tb_place IS
    E'Each field is used once.\n'
    '\n'
    '@fraiseql:type name=Place,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_place.pk_place IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_place.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_place.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_place.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_place.town IS
    '@fraiseql:field name=town,type=String,required=false';

COMMENT ON COLUMN sales.tb_place.opened IS
    '@fraiseql:field name=opened,type=String,required=false';

COMMENT ON COLUMN sales.tb_place.country IS
    '@fraiseql:field name=country,type=String,required=false';

COMMENT ON COLUMN sales.tb_place.region IS
    '@fraiseql:field name=region,type=String,required=false';

COMMENT ON COLUMN sales.tb_place.closed IS
    '@fraiseql:field name=closed,type=Boolean,required=false';

COMMENT ON COLUMN sales.tb_place.street IS
    '@fraiseql:field name=street,type=String,required=false';

COMMENT ON COLUMN sales.tb_place.distance IS
    '@fraiseql:field name=distance,type=Int,required=false';

COMMENT ON COLUMN sales.tb_place.guarded IS
    '@fraiseql:field name=guarded,type=Boolean,required=false';

COMMENT ON COLUMN sales.tb_place.floors IS
    '@fraiseql:field name=floors,type=Int,required=false';

COMMENT ON COLUMN sales.tb_place.doors IS
    '@fraiseql:field name=doors,type=Int,required=false';

COMMENT ON COLUMN sales.tb_place.keeper IS
    '@fraiseql:field name=keeper,type=String,required=false';

COMMENT ON COLUMN sales.tb_place.owner IS
    '@fraiseql:field name=owner,type=String,required=false';

COMMENT ON COLUMN sales.tb_place.windows IS
    '@fraiseql:field name=windows,type=Int,required=false';

COMMENT ON COLUMN sales.tb_place.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_place.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_place.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_place.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_place.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_place.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_place IS
    E'Each field is used once.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Place\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Each field is used once."';

COMMENT ON COLUMN sales.v_place.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_place.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_place.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_place.town IS
    '@fraiseql:field name=town,type=String,required=false';

COMMENT ON COLUMN sales.v_place.opened IS
    '@fraiseql:field name=opened,type=String,required=false';

COMMENT ON COLUMN sales.v_place.country IS
    '@fraiseql:field name=country,type=String,required=false';

COMMENT ON COLUMN sales.v_place.region IS
    '@fraiseql:field name=region,type=String,required=false';

COMMENT ON COLUMN sales.v_place.closed IS
    '@fraiseql:field name=closed,type=Boolean,required=false';

COMMENT ON COLUMN sales.v_place.street IS
    '@fraiseql:field name=street,type=String,required=false';

COMMENT ON COLUMN sales.v_place.distance IS
    '@fraiseql:field name=distance,type=Int,required=false';

COMMENT ON COLUMN sales.v_place.guarded IS
    '@fraiseql:field name=guarded,type=Boolean,required=false';

COMMENT ON COLUMN sales.v_place.floors IS
    '@fraiseql:field name=floors,type=Int,required=false';

COMMENT ON COLUMN sales.v_place.doors IS
    '@fraiseql:field name=doors,type=Int,required=false';

COMMENT ON COLUMN sales.v_place.keeper IS
    '@fraiseql:field name=keeper,type=String,required=false';

COMMENT ON COLUMN sales.v_place.owner IS
    '@fraiseql:field name=owner,type=String,required=false';

COMMENT ON COLUMN sales.v_place.windows IS
    '@fraiseql:field name=windows,type=Int,required=false';

COMMENT ON COLUMN sales.v_place.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_place.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_place.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.place_pk(UUID, UUID) IS
    'Internal key of a live Place, by its id.';

COMMENT ON FUNCTION sales.place_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Place, by its identifier.';

COMMENT ON FUNCTION sales.place_id(INTEGER, UUID) IS
    'Id of a Place, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.place_identifier(INTEGER, UUID) IS
    'Identifier of a Place, deleted or not, by its internal key.';
-- specql: end sales.Place metadata
