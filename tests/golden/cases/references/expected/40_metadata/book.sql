-- specql: blog.Book metadata
-- content-sha256: e46c71dd242bf2a70a3c974af95343275e68411e75fbc187edea8c218d135f93
COMMENT ON TABLE blog.tb_book IS
    E'Refers back to its author.\n'
    '\n'
    '@fraiseql:type name=Book,schema=blog,trinity=true';

COMMENT ON COLUMN blog.tb_book.pk_book IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN blog.tb_book.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN blog.tb_book.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN blog.tb_book.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN blog.tb_book.fk_author IS
    '@fraiseql:field name=author_id,type=UUID!,required=true,references=Author';

COMMENT ON COLUMN blog.tb_book.fk_sequel_of IS
    '@fraiseql:field name=sequel_of_id,type=UUID,required=false,references=Book';

COMMENT ON COLUMN blog.tb_book.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN blog.tb_book.created_by IS
    'User who created the row.';

COMMENT ON COLUMN blog.tb_book.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN blog.tb_book.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN blog.tb_book.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN blog.tb_book.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW blog.v_book IS
    E'Refers back to its author.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Book\n'
    'schema: blog\n'
    'trinity: true\n'
    'description: "Refers back to its author."';

COMMENT ON COLUMN blog.v_book.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN blog.v_book.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN blog.v_book.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN blog.v_book.author_id IS
    '@fraiseql:field name=author_id,type=UUID!,required=true,references=Author';

COMMENT ON COLUMN blog.v_book.sequel_of_id IS
    '@fraiseql:field name=sequel_of_id,type=UUID,required=false,references=Book';

COMMENT ON COLUMN blog.v_book.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN blog.v_book.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN blog.v_book.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION blog.book_pk(UUID) IS
    'Internal key of a live Book, by its id.';

COMMENT ON FUNCTION blog.book_pk_by_identifier(TEXT) IS
    'Internal key of a live Book, by its identifier.';

COMMENT ON FUNCTION blog.book_id(INTEGER) IS
    'Id of a Book, deleted or not, by its internal key.';

COMMENT ON FUNCTION blog.book_identifier(INTEGER) IS
    'Identifier of a Book, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_book_input IS
    E'Input of create_book.\n'
    '\n'
    '@fraiseql:input name=CreateBookInput';

COMMENT ON COLUMN app.type_create_book_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_book_input.author_id IS
    '@fraiseql:field name=author_id,type=UUID!,required=true,references=Author';

COMMENT ON COLUMN app.type_create_book_input.sequel_of_id IS
    '@fraiseql:field name=sequel_of_id,type=UUID,required=false,references=Book';

COMMENT ON FUNCTION blog.create_book(UUID, app.type_create_book_input, JSONB, UUID) IS
    E'Create book.\n'
    '\n'
    'Called by app.create_book.';

COMMENT ON FUNCTION app.create_book(UUID, UUID, JSONB) IS
    E'Create book.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createBook\n'
    'input_type: app.type_create_book_input\n'
    'success_type: Book\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create book."\n'
    'impact: {"primary": {"entity": "Book", "operation": "CREATE", "fields": ["title", "author", "sequel_of"]}}';

COMMENT ON TYPE app.type_delete_book_input IS
    E'Input of delete_book.\n'
    '\n'
    '@fraiseql:input name=DeleteBookInput';

COMMENT ON COLUMN app.type_delete_book_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_book_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION blog.delete_book(UUID, app.type_delete_book_input, JSONB, UUID) IS
    E'Delete book.\n'
    '\n'
    'Called by app.delete_book.';

COMMENT ON FUNCTION app.delete_book(UUID, UUID, JSONB) IS
    E'Delete book.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteBook\n'
    'input_type: app.type_delete_book_input\n'
    'success_type: Book\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete book."\n'
    'impact: {"primary": {"entity": "Book", "operation": "DELETE"}}';
-- specql: end blog.Book metadata
