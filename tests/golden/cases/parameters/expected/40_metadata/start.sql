-- specql: base.Start metadata
-- content-sha256: 2bef8f1e9ddafb553f4a60e9c2daff200f4072b362fb92ae8554c6f2055e056d
COMMENT ON TABLE base.tb_start IS
    E'Defaults in every form.\n'
    '\n'
    '@fraiseql:type name=Start,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_start.pk_start IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_start.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_start.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_start.made IS
    '@fraiseql:field name=made,type=DateTime,required=false';

COMMENT ON COLUMN base.tb_start.lasts IS
    '@fraiseql:field name=lasts,type=Duration,required=false';

COMMENT ON COLUMN base.tb_start.waits IS
    '@fraiseql:field name=waits,type=Duration,required=false';

COMMENT ON COLUMN base.tb_start.pauses IS
    '@fraiseql:field name=pauses,type=Duration,required=false';

COMMENT ON COLUMN base.tb_start.rests IS
    '@fraiseql:field name=rests,type=Duration,required=false';

COMMENT ON COLUMN base.tb_start.span IS
    '@fraiseql:field name=span,type=String,required=false';

COMMENT ON COLUMN base.tb_start.aside IS
    '@fraiseql:field name=aside,type=String,required=false';

COMMENT ON COLUMN base.tb_start.today IS
    '@fraiseql:field name=today,type=String,required=false';

COMMENT ON COLUMN base.tb_start.yes IS
    '@fraiseql:field name=yes,type=Boolean,required=false';

COMMENT ON COLUMN base.tb_start.empty IS
    '@fraiseql:field name=empty,type=String,required=false';

COMMENT ON COLUMN base.tb_start.absent IS
    '@fraiseql:field name=absent,type=String,required=false';

COMMENT ON COLUMN base.tb_start.missing IS
    '@fraiseql:field name=missing,type=String,required=false';

COMMENT ON COLUMN base.tb_start.nothing IS
    '@fraiseql:field name=nothing,type=String,required=false';

COMMENT ON COLUMN base.tb_start.words IS
    '@fraiseql:field name=words,type=[String!],required=false';

COMMENT ON COLUMN base.tb_start."none" IS
    '@fraiseql:field name=none,type=[String!],required=false';

COMMENT ON COLUMN base.tb_start.numbers IS
    '@fraiseql:field name=numbers,type=[Int!],required=false';

COMMENT ON COLUMN base.tb_start.documents IS
    '@fraiseql:field name=documents,type=[JSON!],required=false';

COMMENT ON COLUMN base.tb_start.places IS
    '@fraiseql:field name=places,type=[SimpleAddress!],required=false';

COMMENT ON COLUMN base.tb_start.nowhere IS
    '@fraiseql:field name=nowhere,type=[SimpleAddress!],required=false';

COMMENT ON COLUMN base.tb_start.settings IS
    '@fraiseql:field name=settings,type=JSON,required=false';

COMMENT ON COLUMN base.tb_start.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN base.tb_start."on" IS
    '@fraiseql:field name=on,type=DateTime,required=false';

COMMENT ON COLUMN base.tb_start.zulu IS
    '@fraiseql:field name=zulu,type=DateTime,required=false';

COMMENT ON COLUMN base.tb_start."when" IS
    '@fraiseql:field name=when,type=Time,required=false';

COMMENT ON COLUMN base.tb_start.net IS
    '@fraiseql:field name=net,type=String,required=false';

COMMENT ON COLUMN base.tb_start.host IS
    '@fraiseql:field name=host,type=IpAddress,required=false';

COMMENT ON COLUMN base.tb_start.six IS
    '@fraiseql:field name=six,type=IpAddress,required=false';

COMMENT ON COLUMN base.tb_start.bytes IS
    '@fraiseql:field name=bytes,type=String,required=false';

COMMENT ON COLUMN base.tb_start.spot IS
    '@fraiseql:field name=spot,type=Coordinates,required=false';

COMMENT ON COLUMN base.tb_start.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN base.tb_start.rate IS
    '@fraiseql:field name=rate,type=Decimal,required=false';

COMMENT ON COLUMN base.tb_start.few IS
    '@fraiseql:field name=few,type=Decimal,required=false';

COMMENT ON COLUMN base.tb_start.code IS
    '@fraiseql:field name=code,type=String,required=false';

COMMENT ON COLUMN base.tb_start.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_start.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_start.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_start.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_start.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_start.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_start IS
    E'Defaults in every form.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Start\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Defaults in every form."';

COMMENT ON COLUMN base.v_start.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_start.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_start.made IS
    '@fraiseql:field name=made,type=DateTime,required=false';

COMMENT ON COLUMN base.v_start.lasts IS
    '@fraiseql:field name=lasts,type=Duration,required=false';

COMMENT ON COLUMN base.v_start.waits IS
    '@fraiseql:field name=waits,type=Duration,required=false';

COMMENT ON COLUMN base.v_start.pauses IS
    '@fraiseql:field name=pauses,type=Duration,required=false';

COMMENT ON COLUMN base.v_start.rests IS
    '@fraiseql:field name=rests,type=Duration,required=false';

COMMENT ON COLUMN base.v_start.span IS
    '@fraiseql:field name=span,type=String,required=false';

COMMENT ON COLUMN base.v_start.aside IS
    '@fraiseql:field name=aside,type=String,required=false';

COMMENT ON COLUMN base.v_start.today IS
    '@fraiseql:field name=today,type=String,required=false';

COMMENT ON COLUMN base.v_start.yes IS
    '@fraiseql:field name=yes,type=Boolean,required=false';

COMMENT ON COLUMN base.v_start.empty IS
    '@fraiseql:field name=empty,type=String,required=false';

COMMENT ON COLUMN base.v_start.absent IS
    '@fraiseql:field name=absent,type=String,required=false';

COMMENT ON COLUMN base.v_start.missing IS
    '@fraiseql:field name=missing,type=String,required=false';

COMMENT ON COLUMN base.v_start.nothing IS
    '@fraiseql:field name=nothing,type=String,required=false';

COMMENT ON COLUMN base.v_start.words IS
    '@fraiseql:field name=words,type=[String!],required=false';

COMMENT ON COLUMN base.v_start."none" IS
    '@fraiseql:field name=none,type=[String!],required=false';

COMMENT ON COLUMN base.v_start.numbers IS
    '@fraiseql:field name=numbers,type=[Int!],required=false';

COMMENT ON COLUMN base.v_start.documents IS
    '@fraiseql:field name=documents,type=[JSON!],required=false';

COMMENT ON COLUMN base.v_start.places IS
    '@fraiseql:field name=places,type=[SimpleAddress!],required=false';

COMMENT ON COLUMN base.v_start.nowhere IS
    '@fraiseql:field name=nowhere,type=[SimpleAddress!],required=false';

COMMENT ON COLUMN base.v_start.settings IS
    '@fraiseql:field name=settings,type=JSON,required=false';

COMMENT ON COLUMN base.v_start.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN base.v_start."on" IS
    '@fraiseql:field name=on,type=DateTime,required=false';

COMMENT ON COLUMN base.v_start.zulu IS
    '@fraiseql:field name=zulu,type=DateTime,required=false';

COMMENT ON COLUMN base.v_start."when" IS
    '@fraiseql:field name=when,type=Time,required=false';

COMMENT ON COLUMN base.v_start.net IS
    '@fraiseql:field name=net,type=String,required=false';

COMMENT ON COLUMN base.v_start.host IS
    '@fraiseql:field name=host,type=IpAddress,required=false';

COMMENT ON COLUMN base.v_start.six IS
    '@fraiseql:field name=six,type=IpAddress,required=false';

COMMENT ON COLUMN base.v_start.bytes IS
    '@fraiseql:field name=bytes,type=String,required=false';

COMMENT ON COLUMN base.v_start.spot IS
    '@fraiseql:field name=spot,type=Coordinates,required=false';

COMMENT ON COLUMN base.v_start.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN base.v_start.rate IS
    '@fraiseql:field name=rate,type=Decimal,required=false';

COMMENT ON COLUMN base.v_start.few IS
    '@fraiseql:field name=few,type=Decimal,required=false';

COMMENT ON COLUMN base.v_start.code IS
    '@fraiseql:field name=code,type=String,required=false';

COMMENT ON COLUMN base.v_start.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_start.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_start.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE base.tb_start_before IS
    'The list before of Start.';

COMMENT ON COLUMN base.tb_start_before.fk_start IS
    'The Start whose list it is.';

COMMENT ON COLUMN base.tb_start_before.fk_before IS
    'The Start in the list.';

COMMENT ON COLUMN base.tb_start_before."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN base.tb_start_before.created_at IS
    'When the row was created.';

COMMENT ON COLUMN base.tb_start_before.created_by IS
    'User who created the row.';

COMMENT ON TABLE base.tb_start_after IS
    'The list after of Start.';

COMMENT ON COLUMN base.tb_start_after.fk_start IS
    'The Start whose list it is.';

COMMENT ON COLUMN base.tb_start_after.fk_after IS
    'The Start in the list.';

COMMENT ON COLUMN base.tb_start_after."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN base.tb_start_after.created_at IS
    'When the row was created.';

COMMENT ON COLUMN base.tb_start_after.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION base.start_pk(UUID) IS
    'Internal key of a live Start, by its id.';

COMMENT ON FUNCTION base.start_pk_by_identifier(TEXT) IS
    'Internal key of a live Start, by its identifier.';

COMMENT ON FUNCTION base.start_id(INTEGER) IS
    'Id of a Start, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.start_identifier(INTEGER) IS
    'Identifier of a Start, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_start_input IS
    E'Input of create_start.\n'
    '\n'
    '@fraiseql:input name=CreateStartInput';

COMMENT ON COLUMN app.type_create_start_input.made IS
    '@fraiseql:field name=made,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_start_input.lasts IS
    '@fraiseql:field name=lasts,type=Duration,required=false';

COMMENT ON COLUMN app.type_create_start_input.waits IS
    '@fraiseql:field name=waits,type=Duration,required=false';

COMMENT ON COLUMN app.type_create_start_input.pauses IS
    '@fraiseql:field name=pauses,type=Duration,required=false';

COMMENT ON COLUMN app.type_create_start_input.rests IS
    '@fraiseql:field name=rests,type=Duration,required=false';

COMMENT ON COLUMN app.type_create_start_input.span IS
    '@fraiseql:field name=span,type=String,required=false';

COMMENT ON COLUMN app.type_create_start_input.aside IS
    '@fraiseql:field name=aside,type=String,required=false';

COMMENT ON COLUMN app.type_create_start_input.today IS
    '@fraiseql:field name=today,type=String,required=false';

COMMENT ON COLUMN app.type_create_start_input.yes IS
    '@fraiseql:field name=yes,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_start_input.empty IS
    '@fraiseql:field name=empty,type=String,required=false';

COMMENT ON COLUMN app.type_create_start_input.absent IS
    '@fraiseql:field name=absent,type=String,required=false';

COMMENT ON COLUMN app.type_create_start_input.missing IS
    '@fraiseql:field name=missing,type=String,required=false';

COMMENT ON COLUMN app.type_create_start_input.nothing IS
    '@fraiseql:field name=nothing,type=String,required=false';

COMMENT ON COLUMN app.type_create_start_input.words IS
    '@fraiseql:field name=words,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_start_input."none" IS
    '@fraiseql:field name=none,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_start_input.numbers IS
    '@fraiseql:field name=numbers,type=[Int!],required=false';

COMMENT ON COLUMN app.type_create_start_input.documents IS
    '@fraiseql:field name=documents,type=[JSON!],required=false';

COMMENT ON COLUMN app.type_create_start_input.places IS
    '@fraiseql:field name=places,type=[SimpleAddress!],required=false';

COMMENT ON COLUMN app.type_create_start_input.nowhere IS
    '@fraiseql:field name=nowhere,type=[SimpleAddress!],required=false';

COMMENT ON COLUMN app.type_create_start_input.settings IS
    '@fraiseql:field name=settings,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_start_input.before_ids IS
    '@fraiseql:field name=before_ids,type=[UUID!],required=false,references=Start';

COMMENT ON COLUMN app.type_create_start_input.after_ids IS
    '@fraiseql:field name=after_ids,type=[UUID!],required=false,references=Start';

COMMENT ON COLUMN app.type_create_start_input.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_start_input."on" IS
    '@fraiseql:field name=on,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_start_input.zulu IS
    '@fraiseql:field name=zulu,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_start_input."when" IS
    '@fraiseql:field name=when,type=Time,required=false';

COMMENT ON COLUMN app.type_create_start_input.net IS
    '@fraiseql:field name=net,type=String,required=false';

COMMENT ON COLUMN app.type_create_start_input.host IS
    '@fraiseql:field name=host,type=IpAddress,required=false';

COMMENT ON COLUMN app.type_create_start_input.six IS
    '@fraiseql:field name=six,type=IpAddress,required=false';

COMMENT ON COLUMN app.type_create_start_input.bytes IS
    '@fraiseql:field name=bytes,type=String,required=false';

COMMENT ON COLUMN app.type_create_start_input.spot IS
    '@fraiseql:field name=spot,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_create_start_input.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_start_input.rate IS
    '@fraiseql:field name=rate,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_start_input.few IS
    '@fraiseql:field name=few,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_start_input.code IS
    '@fraiseql:field name=code,type=String,required=false';

COMMENT ON FUNCTION base.create_start(UUID, app.type_create_start_input, JSONB, UUID) IS
    E'Create start.\n'
    '\n'
    'Called by app.create_start.';

COMMENT ON FUNCTION app.create_start(UUID, UUID, JSONB) IS
    E'Create start.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createStart\n'
    'input_type: app.type_create_start_input\n'
    'success_type: Start\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create start."\n'
    'impact: {"primary": {"entity": "Start", "operation": "CREATE", "fields": ["made", "lasts", "waits", "pauses", "rests", "span", "aside", "today", "yes", "empty", "absent", "missing", "nothing", "words", "none", "numbers", "documents", "places", "nowhere", "settings", "before", "after", "at", "on", "zulu", "when", "net", "host", "six", "bytes", "spot", "price", "rate", "few", "code"]}}';
-- specql: end base.Start metadata
