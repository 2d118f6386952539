-- specql: places.Venue metadata
-- content-sha256: 144816e542e784a2d6466747df5d705a73f580759d656d71cc38f0c78d958a8c
COMMENT ON TABLE places.tb_venue IS
    E'Fields of composite types.\n'
    '\n'
    '@fraiseql:type name=Venue,schema=places,trinity=true';

COMMENT ON COLUMN places.tb_venue.pk_venue IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN places.tb_venue.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN places.tb_venue.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN places.tb_venue.name IS
    '@fraiseql:field name=name,type=i18nText!,required=true';

COMMENT ON COLUMN places.tb_venue.address IS
    '@fraiseql:field name=address,type=SimpleAddress!,required=true';

COMMENT ON COLUMN places.tb_venue.hours IS
    '@fraiseql:field name=hours,type=BusinessHours,required=false';

COMMENT ON COLUMN places.tb_venue."position" IS
    '@fraiseql:field name=position,type=Coordinates,required=false';

COMMENT ON COLUMN places.tb_venue.point IS
    '@fraiseql:field name=point,type=Coordinates,required=false';

COMMENT ON COLUMN places.tb_venue.size IS
    '@fraiseql:field name=size,type=Dimensions,required=false';

COMMENT ON COLUMN places.tb_venue.contacts IS
    '@fraiseql:field name=contacts,type=[Contact!],required=false';

COMMENT ON COLUMN places.tb_venue.prices IS
    '@fraiseql:field name=prices,type=[MoneyAmount!]!,required=true';

COMMENT ON COLUMN places.tb_venue.home IS
    '@fraiseql:field name=home,type=SimpleAddress,required=false';

COMMENT ON COLUMN places.tb_venue.opening IS
    '@fraiseql:field name=opening,type=TimeRange,required=false';

COMMENT ON COLUMN places.tb_venue.base_price IS
    '@fraiseql:field name=base_price,type=MoneyAmount,required=false';

COMMENT ON COLUMN places.tb_venue.labels IS
    '@fraiseql:field name=labels,type=i18nText,required=false';

COMMENT ON COLUMN places.tb_venue.hint IS
    '@fraiseql:field name=hint,type=Color,required=false,description=Example: {"red": 1, "green": 2, "blue": 3}';

COMMENT ON COLUMN places.tb_venue.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN places.tb_venue.created_by IS
    'User who created the row.';

COMMENT ON COLUMN places.tb_venue.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN places.tb_venue.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN places.tb_venue.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN places.tb_venue.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW places.v_venue IS
    E'Fields of composite types.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Venue\n'
    'schema: places\n'
    'trinity: true\n'
    'description: "Fields of composite types."';

COMMENT ON COLUMN places.v_venue.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN places.v_venue.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN places.v_venue.name IS
    '@fraiseql:field name=name,type=i18nText!,required=true';

COMMENT ON COLUMN places.v_venue.address IS
    '@fraiseql:field name=address,type=SimpleAddress!,required=true';

COMMENT ON COLUMN places.v_venue.hours IS
    '@fraiseql:field name=hours,type=BusinessHours,required=false';

COMMENT ON COLUMN places.v_venue."position" IS
    '@fraiseql:field name=position,type=Coordinates,required=false';

COMMENT ON COLUMN places.v_venue.point IS
    '@fraiseql:field name=point,type=Coordinates,required=false';

COMMENT ON COLUMN places.v_venue.size IS
    '@fraiseql:field name=size,type=Dimensions,required=false';

COMMENT ON COLUMN places.v_venue.contacts IS
    '@fraiseql:field name=contacts,type=[Contact!],required=false';

COMMENT ON COLUMN places.v_venue.prices IS
    '@fraiseql:field name=prices,type=[MoneyAmount!]!,required=true';

COMMENT ON COLUMN places.v_venue.home IS
    '@fraiseql:field name=home,type=SimpleAddress,required=false';

COMMENT ON COLUMN places.v_venue.opening IS
    '@fraiseql:field name=opening,type=TimeRange,required=false';

COMMENT ON COLUMN places.v_venue.base_price IS
    '@fraiseql:field name=base_price,type=MoneyAmount,required=false';

COMMENT ON COLUMN places.v_venue.labels IS
    '@fraiseql:field name=labels,type=i18nText,required=false';

COMMENT ON COLUMN places.v_venue.hint IS
    '@fraiseql:field name=hint,type=Color,required=false,description=Example: {"red": 1, "green": 2, "blue": 3}';

COMMENT ON COLUMN places.v_venue.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN places.v_venue.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN places.v_venue.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION places.venue_pk(UUID) IS
    'Internal key of a live Venue, by its id.';

COMMENT ON FUNCTION places.venue_pk_by_identifier(TEXT) IS
    'Internal key of a live Venue, by its identifier.';

COMMENT ON FUNCTION places.venue_id(INTEGER) IS
    'Id of a Venue, deleted or not, by its internal key.';

COMMENT ON FUNCTION places.venue_identifier(INTEGER) IS
    'Identifier of a Venue, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_venue_input IS
    E'Input of create_venue.\n'
    '\n'
    '@fraiseql:input name=CreateVenueInput';

COMMENT ON COLUMN app.type_create_venue_input.name IS
    '@fraiseql:field name=name,type=i18nText!,required=true';

COMMENT ON COLUMN app.type_create_venue_input.address IS
    '@fraiseql:field name=address,type=SimpleAddress!,required=true';

COMMENT ON COLUMN app.type_create_venue_input.hours IS
    '@fraiseql:field name=hours,type=BusinessHours,required=false';

COMMENT ON COLUMN app.type_create_venue_input."position" IS
    '@fraiseql:field name=position,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_create_venue_input.point IS
    '@fraiseql:field name=point,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_create_venue_input.size IS
    '@fraiseql:field name=size,type=Dimensions,required=false';

COMMENT ON COLUMN app.type_create_venue_input.contacts IS
    '@fraiseql:field name=contacts,type=[Contact!],required=false';

COMMENT ON COLUMN app.type_create_venue_input.prices IS
    '@fraiseql:field name=prices,type=[MoneyAmount!]!,required=true';

COMMENT ON COLUMN app.type_create_venue_input.home IS
    '@fraiseql:field name=home,type=SimpleAddress,required=false';

COMMENT ON COLUMN app.type_create_venue_input.opening IS
    '@fraiseql:field name=opening,type=TimeRange,required=false';

COMMENT ON COLUMN app.type_create_venue_input.base_price IS
    '@fraiseql:field name=base_price,type=MoneyAmount,required=false';

COMMENT ON COLUMN app.type_create_venue_input.labels IS
    '@fraiseql:field name=labels,type=i18nText,required=false';

COMMENT ON COLUMN app.type_create_venue_input.hint IS
    '@fraiseql:field name=hint,type=Color,required=false,description=Example: {"red": 1, "green": 2, "blue": 3}';

COMMENT ON FUNCTION places.create_venue(UUID, app.type_create_venue_input, JSONB, UUID) IS
    E'Create venue.\n'
    '\n'
    'Called by app.create_venue.';

COMMENT ON FUNCTION app.create_venue(UUID, UUID, JSONB) IS
    E'Create venue.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createVenue\n'
    'input_type: app.type_create_venue_input\n'
    'success_type: Venue\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create venue."\n'
    'impact: {"primary": {"entity": "Venue", "operation": "CREATE", "fields": ["name", "address", "hours", "position", "point", "size", "contacts", "prices", "home", "opening", "base_price", "labels", "hint"]}}';

COMMENT ON TYPE app.type_update_venue_input IS
    E'Input of update_venue.\n'
    '\n'
    '@fraiseql:input name=UpdateVenueInput';

COMMENT ON COLUMN app.type_update_venue_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_venue_input.name IS
    '@fraiseql:field name=name,type=i18nText,required=false';

COMMENT ON COLUMN app.type_update_venue_input.address IS
    '@fraiseql:field name=address,type=SimpleAddress,required=false';

COMMENT ON COLUMN app.type_update_venue_input.hours IS
    '@fraiseql:field name=hours,type=BusinessHours,required=false';

COMMENT ON COLUMN app.type_update_venue_input."position" IS
    '@fraiseql:field name=position,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_update_venue_input.point IS
    '@fraiseql:field name=point,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_update_venue_input.size IS
    '@fraiseql:field name=size,type=Dimensions,required=false';

COMMENT ON COLUMN app.type_update_venue_input.contacts IS
    '@fraiseql:field name=contacts,type=[Contact!],required=false';

COMMENT ON COLUMN app.type_update_venue_input.prices IS
    '@fraiseql:field name=prices,type=[MoneyAmount!],required=false';

COMMENT ON COLUMN app.type_update_venue_input.home IS
    '@fraiseql:field name=home,type=SimpleAddress,required=false';

COMMENT ON COLUMN app.type_update_venue_input.opening IS
    '@fraiseql:field name=opening,type=TimeRange,required=false';

COMMENT ON COLUMN app.type_update_venue_input.base_price IS
    '@fraiseql:field name=base_price,type=MoneyAmount,required=false';

COMMENT ON COLUMN app.type_update_venue_input.labels IS
    '@fraiseql:field name=labels,type=i18nText,required=false';

COMMENT ON COLUMN app.type_update_venue_input.hint IS
    '@fraiseql:field name=hint,type=Color,required=false,description=Example: {"red": 1, "green": 2, "blue": 3}';

COMMENT ON COLUMN app.type_update_venue_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION places.update_venue(UUID, app.type_update_venue_input, JSONB, UUID) IS
    E'Update venue.\n'
    '\n'
    'Called by app.update_venue.';

COMMENT ON FUNCTION app.update_venue(UUID, UUID, JSONB) IS
    E'Update venue.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateVenue\n'
    'input_type: app.type_update_venue_input\n'
    'success_type: Venue\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update venue."\n'
    'impact: {"primary": {"entity": "Venue", "operation": "UPDATE", "fields": ["name", "address", "hours", "position", "point", "size", "contacts", "prices", "home", "opening", "base_price", "labels", "hint"]}}';
-- specql: end places.Venue metadata
