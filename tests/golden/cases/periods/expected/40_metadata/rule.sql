-- specql: base.Rule metadata
-- content-sha256: c3b9dac725d629b6c3ad288a5aba4ff525ec651a056086fd95bd1487da1a45b0
COMMENT ON TABLE base.tb_rule IS
    E'Shared, neither signed nor kept; two of the four fields are its own.\n'
    '\n'
    '@fraiseql:type name=Rule,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_rule.pk_rule IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_rule.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_rule.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_rule.code IS
    '@fraiseql:field name=code,type=Int!,required=true';

COMMENT ON COLUMN base.tb_rule.text IS
    '@fraiseql:field name=text,type=String,required=false';

COMMENT ON COLUMN base.tb_rule.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Rule';

COMMENT ON COLUMN base.tb_rule.since IS
    '@fraiseql:field name=since,type=DateTime!,required=true';

COMMENT ON COLUMN base.tb_rule.holds IS
    '@fraiseql:field name=holds,type=Boolean!,required=true';

COMMENT ON COLUMN base.tb_rule.expiry_date IS
    '@fraiseql:field name=expiry_date,type=DateTime,required=false';

COMMENT ON COLUMN base.tb_rule.version_number IS
    '@fraiseql:field name=version_number,type=Int!,required=true';

COMMENT ON VIEW base.v_rule IS
    E'Shared, neither signed nor kept; two of the four fields are its own.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Rule\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Shared, neither signed nor kept; two of the four fields are its own."';

COMMENT ON COLUMN base.v_rule.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_rule.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_rule.code IS
    '@fraiseql:field name=code,type=Int!,required=true';

COMMENT ON COLUMN base.v_rule.text IS
    '@fraiseql:field name=text,type=String,required=false';

COMMENT ON COLUMN base.v_rule.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Rule';

COMMENT ON COLUMN base.v_rule.since IS
    '@fraiseql:field name=since,type=DateTime!,required=true';

COMMENT ON COLUMN base.v_rule.holds IS
    '@fraiseql:field name=holds,type=Boolean!,required=true';

COMMENT ON COLUMN base.v_rule.expiry_date IS
    '@fraiseql:field name=expiry_date,type=DateTime,required=false';

COMMENT ON COLUMN base.v_rule.version_number IS
    '@fraiseql:field name=version_number,type=Int!,required=true';

COMMENT ON COLUMN base.v_rule.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.rule_pk(UUID) IS
    'Internal key of a live Rule, by its id.';

COMMENT ON FUNCTION base.rule_pk_by_identifier(TEXT) IS
    'Internal key of a live Rule, by its identifier.';

COMMENT ON FUNCTION base.rule_id(INTEGER) IS
    'Id of a Rule, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.rule_identifier(INTEGER) IS
    'Identifier of a Rule, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.create_new_version_rule(JSONB, JSONB) IS
    'Helper of Rule.';
-- specql: end base.Rule metadata
