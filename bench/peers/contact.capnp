@0xbf5147cbbecf40c1;
struct Contact {
  firstName @0 :Text;
  lastName @1 :Text;
  email @2 :Text;
  phone @3 :Text;
  company @4 :Text;
  status @5 :Status = lead;
  tags @6 :List(Text);
  enum Status { lead @0; qualified @1; customer @2; }
}
struct MutationResult { id @0 :Text; status @1 :Text; message @2 :Text; }
interface Contacts {
  qualify @0 (id :Text, note :Text) -> (result :MutationResult);
  create @1 (contact :Contact) -> (result :MutationResult);
}
