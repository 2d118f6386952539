"""A project whose author wrote into every text what could become markup."""

EVIL = '</script><img src=x onerror="window.evil=1"> `x` **b** [l](javascript:alert(1)) | # &amp; "q" \'s\' <!-- --> $$ {{x}} \\'


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def project(directory):
    """Writes it; the entities refer to each other and have everything that a page shows."""
    evil = quoted(EVIL)
    directory.mkdir(parents=True)
    (directory / "note.yaml").write_text(f"""entity: Note
schema: shop
description: {evil}
fields:
  title: {{type: text, description: {evil}, example: {evil}}}
  kind: {{type: enum, values: [{evil}, "a|b", "`c`"], default: {evil}}}
  code: {{type: text, pattern: "^<b>|`x`$", default: {quoted("<b>")}}}
  order: {{type: ref(Order), description: {evil}}}
computed_fields:
- {{shout: "title || '<i>`'"}}
constraints:
- {{name: calm, check: "title <> '<u>|'", message: {evil}}}
indexes:
- {{fields: [title], where: "title <> '</title>'"}}
patterns:
- {{state_machine: {{field: kind, transitions: {{{evil}: ["a|b"], "a|b": ["`c`"]}}}}}}
actions:
- name: act
  description: {evil}
  params: {{why: {{type: text, description: {evil}, default: {quoted("<s>")}}}}}
  requires: caller.is_owner and title <> '<em>'
  steps:
  - validate: title <> '</code><b>`|'
    error: bad
    message: {evil}
  - if: title = '<hr>'
    then:
    - update: Note SET title = '<p>`'
    else:
    - reject: worse
      message: {evil}
- name: create_note
- name: delete_note
""")
    (directory / "order.yaml").write_text(f"""entity: Order
schema: shop
description: {quoted("First line." + chr(10) + chr(10) + "<h1>Second</h1> @somebody #1")}
fields: {{number: integer!, note: ref(Note), notes: list(ref(Note)), parent: ref(Order), any: "ref(Note|Order)"}}
""")
