-- specql: sales.Company metadata
-- content-sha256: 3f5d796fa285743e19b8d500d0f2f13ae77368e7c0a651db8b04559ad424fe88
COMMENT ON TABLE sales.tb_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type name=Company,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_company.pk_company IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN sales.tb_company.shares IS
    '@fraiseql:field name=shares,type=String,required=false';

COMMENT ON COLUMN sales.tb_company.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN sales.tb_company.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.tb_company.fk_country IS
    '@fraiseql:field name=country_id,type=UUID!,required=true,references=Country';

COMMENT ON COLUMN sales.tb_company.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.tb_company.label IS
    '@fraiseql:field name=label,type=String,required=false,description=upper(name)';

COMMENT ON COLUMN sales.tb_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_company.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_company.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_company.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_company.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type\n'
    'name: Company\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Company"';

COMMENT ON COLUMN sales.v_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN sales.v_company.shares IS
    '@fraiseql:field name=shares,type=String,required=false';

COMMENT ON COLUMN sales.v_company.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN sales.v_company.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.v_company.country_id IS
    '@fraiseql:field name=country_id,type=UUID!,required=true,references=Country';

COMMENT ON COLUMN sales.v_company.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.v_company.label IS
    '@fraiseql:field name=label,type=String,required=false,description=upper(name)';

COMMENT ON COLUMN sales.v_company.staff IS
    '@fraiseql:field name=staff,type=Int,required=false,description=count(Person)';

COMMENT ON COLUMN sales.v_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_company.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE sales.tv_company IS
    E'Company with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Company,schema=sales,source=materialized';

COMMENT ON COLUMN sales.tv_company.pk_company IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN sales.tv_company.id IS
    'Public identifier.';

COMMENT ON COLUMN sales.tv_company.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN sales.tv_company.fk_country IS
    '@fraiseql:field internal=true,description=Internal key of country';

COMMENT ON COLUMN sales.tv_company.country_id IS
    '@fraiseql:filter type=UUID,relation=Country,index=btree,performance=optimized,description=Filter by country';

COMMENT ON COLUMN sales.tv_company.fk_parent IS
    '@fraiseql:field internal=true,description=Internal key of parent';

COMMENT ON COLUMN sales.tv_company.parent_id IS
    '@fraiseql:filter type=UUID,relation=Company,index=btree,performance=optimized,description=Filter by parent';

COMMENT ON COLUMN sales.tv_company.tags IS
    '@fraiseql:filter type=JSON,index=gin,performance=acceptable,description=Filter by tags';

COMMENT ON COLUMN sales.tv_company.place IS
    '@fraiseql:filter type=Coordinates,index=gist,performance=acceptable,description=Filter by place';

COMMENT ON COLUMN sales.tv_company.shares_text IS
    '@fraiseql:filter type=String,index=btree,performance=optimized,description=Filter by shares_text';

COMMENT ON COLUMN sales.tv_company.shares_number IS
    '@fraiseql:filter type=Decimal,index=btree,performance=optimized,description=Filter by shares_number';

COMMENT ON COLUMN sales.tv_company.data IS
    '@fraiseql:jsonb expand=true,description=Company with what it refers to';

COMMENT ON COLUMN sales.tv_company.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION sales.company_pk(UUID, UUID) IS
    'Internal key of a live Company, by its id.';

COMMENT ON FUNCTION sales.company_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Company, by its identifier.';

COMMENT ON FUNCTION sales.company_id(INTEGER, UUID) IS
    'Id of a Company, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.company_identifier(INTEGER, UUID) IS
    'Identifier of a Company, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.refresh_tv_company(INTEGER) IS
    'Refreshes the table view of Company: one row, or all of them.';
-- specql: end sales.Company metadata
