"""Entities to SQL. Each step is an action that is given what it reads, and nothing else: it can be cached, and run elsewhere.

Bazel compares contents, so a change without effect ends where it has none: the interface of an entity whose body changed is
the same as before, and no other entity is looked at.
"""

def _scan(ctx, entity):
    name = entity.basename[:-len(".yaml")]
    iface = ctx.actions.declare_file("%s/iface/%s.iface" % (ctx.label.name, name))
    stamp = ctx.actions.declare_file("%s/scan/%s.stamp" % (ctx.label.name, name))
    ctx.actions.run(
        executable = ctx.file.specql,
        inputs = [entity],
        outputs = [iface, stamp],
        arguments = ["scan", entity.path, "--iface", iface.path, "--stamp", stamp.path],
        mnemonic = "SpecqlScan",
    )
    return struct(entity = entity, name = name, iface = iface)

# What each entity uses of the others. Modules and a registry that the project file names would be inputs here, too.
def _resolve(ctx, scans):
    imports = [ctx.actions.declare_file("%s/imports/%s.imports" % (ctx.label.name, s.name)) for s in scans]
    stamp = ctx.actions.declare_file("%s/resolve.stamp" % ctx.label.name)
    project = [ctx.file.project] if ctx.file.project else []
    ctx.actions.run(
        executable = ctx.file.specql,
        inputs = [s.iface for s in scans] + project,
        outputs = imports + [stamp],
        arguments = ["resolve"] + [s.iface.path for s in scans] +
                    ["--out", imports[0].dirname, "--stamp", stamp.path] +
                    [word for file in project for word in ["--project", file.path]],
        mnemonic = "SpecqlResolve",
    )
    return imports

def _compile(ctx, scan, imports):
    stamp = ctx.actions.declare_file("%s/compile/%s.stamp" % (ctx.label.name, scan.name))
    sql = ctx.actions.declare_directory("%s/compile/%s" % (ctx.label.name, scan.name))
    ctx.actions.run(
        executable = ctx.file.specql,
        inputs = [scan.entity, imports],
        outputs = [stamp, sql],
        arguments = ["compile", scan.entity.path, "--imports", imports.path] +
                    ["--output-base", sql.path, "--stamp", stamp.path],
        mnemonic = "SpecqlCompile",
    )
    return stamp

# In an empty directory link makes all SQL itself, from what the stamps name; so one directory holds it, and no action writes
# into that of another one.
def _link(ctx, stamps, imports):
    schema = ctx.actions.declare_directory("%s/schema" % ctx.label.name)
    manifest = ctx.actions.declare_file("%s/manifest" % ctx.label.name)
    state = ctx.actions.declare_file("%s/state" % ctx.label.name)
    ctx.actions.run(
        executable = ctx.file.specql,
        inputs = stamps + imports + ctx.files.entities,
        outputs = [schema, manifest, state],
        arguments = ["link"] + [s.path for s in stamps] + ["--output-base", schema.path] +
                    ["--manifest", manifest.path, "--state", state.path],
        mnemonic = "SpecqlLink",
    )
    return [schema, manifest]

def _specql_schema(ctx):
    scans = [_scan(ctx, entity) for entity in ctx.files.entities]
    imports = _resolve(ctx, scans)
    stamps = [_compile(ctx, s, i) for s, i in zip(scans, imports)]
    return [DefaultInfo(files = depset(_link(ctx, stamps, imports)))]

specql_schema = rule(
    implementation = _specql_schema,
    attrs = {
        "entities": attr.label_list(allow_files = [".yaml"], mandatory = True),
        "project": attr.label(allow_single_file = True),
        "specql": attr.label(allow_single_file = True, mandatory = True),
    },
)
