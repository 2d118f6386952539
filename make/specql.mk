# specql.mk - SpecQL in a Makefile. GNU Make 4.2 or newer; names of entity files without spaces.
#
#     SPECQL_ENTITIES := entities/company.yaml entities/contact.yaml
#     include $(shell pkg-config --variable=specql_mk specql)
#
#     all: specql-schema
#
# Targets:
#   specql-sql       the SQL of the entities
#   specql-schema    the schema file, by Confiture: $(SPECQL_SCHEMA)
#   specql-apply     puts the schema into a fresh database; connection from CONFITURE_DATABASE_URL
#   specql-migrate   applies the migrations to a database that has the schema
#   specql-status    says which migrations a database has
#   specql-down      takes the newest applied migration back
#   specql-verify    asks each applied migration that has a .verify.sql
#   specql-preflight looks for what could go wrong in the migrations; needs no database
#   specql-check     fails where the SQL is not what would be generated; writes no SQL
#   specql-clean     removes $(SPECQL_BUILD)
#
# Set before the include, or left to their defaults:
#   SPECQL              the program; default: specql on PATH
#   SPECQL_BUILD        directory for all that is made; build/specql
#   SPECQL_OUTPUT_BASE  where the SQL goes; $(SPECQL_BUILD)/schema
#   SPECQL_PROJECT      the project file; specql.yaml where there is one
#   SPECQL_REGISTRY     the domain registry
#   SPECQL_INCLUDE      directories of modules
#   SPECQL_FILE_NAMES   entity, schema or code
#   SPECQL_TABLE_VIEWS  yes: table views also of entities that refer to others and do not mention them
#   SPECQL_HAND_WRITTEN SQL files of yours that go into the schema too: sql/15_audit/log.sql behind 10_tables
#   SPECQL_FRONTEND     directory of types, hooks and cache impacts for clients of the API; there SPECQL_GRAPHQL, v1 or v2:
#                       results as FraiseQL has them; SPECQL_REACT_QUERY, yes: hooks for TanStack Query instead of Apollo
#   SPECQL_FRAISEQL_SCHEMA  the schema for FraiseQL 2
#   SPECQL_GRANULARITY  entity: a command for each entity; chunk: for about 64 of them; auto: chunks from 129 entities on
#   SPECQL_OPTIONS      for every step: -W...
#   SPECQL_EXTERNAL     entities that exist in the database, but not here: schema.Entity[:multi_tenant|:shared]
#   SPECQL_ENVIRONMENT  of Confiture; local
#   SPECQL_MIGRATIONS   directory of the migrations; db/migrations
#   CONFITURE, PSQL     the programs; confiture and psql on PATH
#
# Nothing else of yours is touched: all other names begin with specql__, and the default goal stays yours. (.DELETE_ON_ERROR
# is set, for all rules: what a failing command has begun to write goes.) A build that has nothing to do starts no process
# but make.
#
# How it works: each step writes its products only where they change, and a stamp always. `product: stamp` with a recipe
# that is empty as long as the product is there gives the rest of the graph the product's own time, so that a change
# without effect ends there; and it makes a deleted product again. Of generated SQL make knows through link.d only.

ifneq ($(filter 3.% 4.0 4.0.% 4.1 4.1.%,$(MAKE_VERSION)),)
$(error specql.mk needs GNU Make 4.2 or newer, this is $(MAKE_VERSION))
endif
specql__goal := $(.DEFAULT_GOAL)
specql__dir := $(dir $(lastword $(MAKEFILE_LIST)))

SPECQL ?= specql
SPECQL_BUILD ?= build/specql
SPECQL_OUTPUT_BASE ?= $(SPECQL_BUILD)/schema
SPECQL_EXTERNAL ?=
SPECQL_PROJECT ?= $(wildcard specql.yaml)
SPECQL_REGISTRY ?=
SPECQL_INCLUDE ?=
SPECQL_FILE_NAMES ?=
SPECQL_TABLE_VIEWS ?=
SPECQL_HAND_WRITTEN ?=
SPECQL_FRONTEND ?=
SPECQL_GRAPHQL ?=
SPECQL_REACT_QUERY ?=
SPECQL_FRAISEQL_SCHEMA ?=
SPECQL_GRANULARITY ?= auto
SPECQL_OPTIONS ?=
SPECQL_ENVIRONMENT ?= local
SPECQL_MIGRATIONS ?= db/migrations
SPECQL_SCHEMA ?= $(SPECQL_BUILD)/schema_$(SPECQL_ENVIRONMENT).sql
CONFITURE ?= confiture
PSQL ?= psql

specql__b := $(SPECQL_BUILD)
ifeq ($(strip $(SPECQL_ENTITIES)),)
$(error specql.mk: SPECQL_ENTITIES names no entity files)
endif
ifneq ($(SPECQL_GRANULARITY),$(filter auto entity chunk,$(SPECQL_GRANULARITY)))
$(error specql.mk: SPECQL_GRANULARITY is auto, entity or chunk, not '$(SPECQL_GRANULARITY)')
endif

# The programs as files, where they are found, so that another version makes everything again.
specql__which = $(firstword $(if $(findstring /,$(1)),$(wildcard $(1)),$(wildcard $(addsuffix /$(1),$(subst :, ,$(PATH))))))
specql__program := $(call specql__which,$(SPECQL))
specql__confiture := $(call specql__which,$(CONFITURE))
ifeq ($(specql__program),)
$(error specql.mk: there is no program '$(SPECQL)'; set SPECQL)
endif

# Package managers install programs with times of the past; but what is renamed into a directory gives that a new time.
specql__tool := $(specql__b)/tool.id
$(specql__b)/tool.stamp: $(specql__program) $(dir $(specql__program))
	@$(specql__identify)
$(specql__tool): $(specql__b)/tool.stamp
	@$(if $(wildcard $@),,$(specql__identify))

# What make would not notice when it changes: the list of entities, and the options. Files that are written while make
# reads this one, if they differ; no process is needed for that.
specql__empty :=
define specql__newline


endef
specql__lines = $(subst $(specql__empty) ,$(specql__newline),$(strip $(1)))
specql__read = $(if $(wildcard $(1)),$(file <$(1)))
specql__write = $(shell mkdir -p $(specql__b))$(file >$(1),$(2))
specql__remember = $(if $(call specql__differ,$(strip $(2)),$(strip $(call specql__read,$(1)))),$(call specql__write,$(1),$(2)))
specql__differ = $(if $(subst x$(1)x,,x$(2)x)$(subst x$(2)x,,x$(1)x),differ)

# Who shares commands: nobody, or those whose names have a hash in common. Make knows no hash; so the program divides, when the
# entities are others than those it divided the last time, or a list of a chunk is gone.
specql__chunked := $(if $(filter chunk,$(SPECQL_GRANULARITY))$(if $(filter auto,$(SPECQL_GRANULARITY)),$(word 129,$(SPECQL_ENTITIES))),yes)
ifeq ($(specql__chunked),)
specql__names := $(basename $(notdir $(SPECQL_ENTITIES)))
ifneq ($(words $(specql__names)),$(words $(sort $(specql__names))))
$(error specql.mk: two entity files have the same name: $(strip $(foreach n,$(sort $(specql__names)),$(if \
  $(filter-out 1,$(words $(filter $(n),$(specql__names)))),$(n)))))
endif
else
specql__divided :=
specql__names :=
ifneq ($(wildcard $(specql__b)/chunks.mk),)
include $(specql__b)/chunks.mk
endif
specql__lists = $(specql__names:%=$(specql__b)/lists/%.lst)
ifneq ($(call specql__differ,$(sort $(SPECQL_ENTITIES)),$(strip $(specql__divided)))$(filter-out $(wildcard $(specql__lists)),$(specql__lists)),)
$(call specql__write,$(specql__b)/entities.lst,$(call specql__lines,$(sort $(SPECQL_ENTITIES))))
specql__said := $(shell $(SPECQL) buildgen --format chunks --out $(specql__b)/chunks.mk --build-dir $(specql__b) @$(specql__b)/entities.lst)
ifneq ($(.SHELLSTATUS),0)
$(error specql.mk: the entities could not be divided)
endif
include $(specql__b)/chunks.mk
endif
endif

specql__scans := $(specql__names:%=$(specql__b)/scan/%.stamp)
specql__looks := $(specql__names:%=$(specql__b)/look/%.look)
specql__ifaces := $(specql__names:%=$(specql__b)/iface/%.iface)
specql__imports := $(specql__names:%=$(specql__b)/imports/%.imports)
specql__stamps := $(specql__names:%=$(specql__b)/compile/%.stamp)

specql__list := $(specql__b)/ifaces.lst
specql__options := $(specql__b)/options
specql__places := $(specql__b)/places
specql__client := $(SPECQL_FRAISEQL_SCHEMA:%=--fraiseql-schema %) $(SPECQL_FRONTEND:%=--frontend %) \
  $(SPECQL_GRAPHQL:%=--graphql %) $(if $(filter-out no,$(SPECQL_REACT_QUERY)),--react-query)
specql__fragments := $(if $(strip $(SPECQL_FRAISEQL_SCHEMA) $(SPECQL_FRONTEND)),--fragments $(specql__b)/fragments)
specql__clients := $(specql__b)/clients
$(call specql__remember,$(specql__clients),$(call specql__lines,link $(specql__client)))
$(call specql__remember,$(specql__list),$(call specql__lines,$(specql__ifaces)))
$(call specql__remember,$(specql__b)/stamps.lst,$(call specql__lines,$(specql__stamps)))
$(call specql__remember,$(specql__b)/scans.lst,$(call specql__lines,$(specql__scans)))
specql__how := $(SPECQL_PROJECT:%=--project %) $(SPECQL_REGISTRY:%=--registry %) $(SPECQL_INCLUDE:%=--include %) \
  $(SPECQL_FILE_NAMES:%=--file-names %) $(if $(filter-out no,$(SPECQL_TABLE_VIEWS)),--include-tv) \
  $(SPECQL_EXTERNAL:%=--external %) $(SPECQL_OPTIONS)
$(call specql__remember,$(specql__options),$(call specql__lines,resolve $(specql__how)))
specql__hand_list := $(specql__b)/hand_written.lst
$(call specql__remember,$(specql__hand_list),$(call specql__lines,$(or $(SPECQL_HAND_WRITTEN),none)))
$(call specql__remember,$(specql__places),$(call specql__lines,$(SPECQL_OUTPUT_BASE) $(specql__program) $(SPECQL_OPTIONS) \
  $(SPECQL_FRAISEQL_SCHEMA)))

# The commands: $(1) is the name of an entity or a chunk, $(2) its file or @ and the list, $(3) what is said of it.
specql__identify = $(SPECQL) identify --program $(specql__program) --out $(specql__tool) --stamp $(specql__b)/tool.stamp \
  --say 'specql identify'
specql__look = $(SPECQL) look $(specql__b)/resolve.stamp $(specql__b)/link.stamp --out $(specql__b) && \
  $(SPECQL) look @$(specql__b)/scans.lst --with $(specql__b)/compile --out $(specql__b)/look --stamp $(specql__b)/look.stamp
specql__scan = $(SPECQL) scan $(2) --iface $(specql__b)/iface/$(1).iface --stamp $(specql__b)/scan/$(1).stamp \
  $(SPECQL_OPTIONS) --say 'specql scan $(3)'
specql__resolve = $(SPECQL) resolve @$(specql__list) --out $(specql__b)/imports --stamp $(specql__b)/resolve.stamp \
  --depfile $(specql__b)/resolve.d $(specql__how) --say 'specql resolve'
specql__compile = $(SPECQL) compile $(2) --imports $(specql__b)/imports/$(1).imports \
  --output-base $(SPECQL_OUTPUT_BASE) --stamp $(specql__b)/compile/$(1).stamp $(specql__fragments) $(SPECQL_OPTIONS) --say 'specql compile $(3)'
specql__hand_written := $(SPECQL_HAND_WRITTEN:%=--hand-written %)
specql__fraiseql := $(SPECQL_FRAISEQL_SCHEMA:%=--fraiseql-schema %)
# Beyond 400 entities make is not told of every output: for each it would look for rules that could make it.
specql__depfile := $(if $(word 401,$(SPECQL_ENTITIES)),,$(specql__b)/link.d)
specql__link = $(SPECQL) link @$(specql__b)/stamps.lst --output-base $(SPECQL_OUTPUT_BASE) --manifest $(specql__b)/manifest \
  --state $(specql__b)/state --stamp $(specql__b)/link.stamp $(specql__depfile:%=--depfile %) $(specql__hand_written) \
  $(specql__client) $(SPECQL_OPTIONS) --say 'specql link'

# A file in whose place an older one was put is not new to make; but the directory has a new time, as it has after mv or tar.
# Then `look` gives a file for which the steps wait a new time. Directories in which something is made are not watched.
specql__made := $(abspath $(specql__b) $(SPECQL_OUTPUT_BASE) $(SPECQL_FRONTEND) $(CURDIR)/x)
specql__watched := $(foreach d,$(sort $(patsubst %/,%,$(dir $(abspath $(SPECQL_ENTITIES) $(SPECQL_PROJECT) $(SPECQL_REGISTRY) \
  $(SPECQL_INCLUDE:%=%/x) $(SPECQL_HAND_WRITTEN))))),$(if $(filter $(d)/%,$(specql__made)),,$(wildcard $(d))))
$(specql__b)/look.stamp: $(specql__watched) $(specql__list)
	@$(specql__look)
$(specql__looks) $(specql__b)/resolve.look $(specql__b)/link.look: $(specql__b)/look.stamp
	@$(if $(wildcard $@),,$(specql__look))

# What they need: $(4).
define specql__rules
$(specql__b)/scan/$(1).stamp: $(4) $(specql__b)/look/$(1).look $(specql__program) $(specql__tool) $(specql__places)
	@$$(call specql__scan,$(1),$(2),$(3))
$(specql__b)/iface/$(1).iface: $(specql__b)/scan/$(1).stamp
	@$$(if $$(wildcard $$@),,$$(call specql__scan,$(1),$(2),$(3)))
$(specql__b)/compile/$(1).stamp: $(4) $(specql__b)/look/$(1).look $(specql__b)/imports/$(1).imports $(specql__program) $(specql__tool) $(specql__places) $(specql__clients)
	@$$(call specql__compile,$(1),$(2),$(3))
endef
ifeq ($(specql__chunked),)
$(foreach f,$(SPECQL_ENTITIES),$(eval $(call specql__rules,$(basename $(notdir $(f))),$(f),$(basename $(notdir $(f))),$(f))))
else
$(foreach n,$(specql__names),$(eval $(call specql__rules,$(n),@$(specql__b)/lists/$(n).lst,$(specql__said_$(n)),\
  $(specql__files_$(n)) $(specql__b)/lists/$(n).lst)))
endif

$(specql__b)/resolve.stamp: $(specql__ifaces) $(specql__looks) $(specql__b)/resolve.look $(specql__list) $(SPECQL_PROJECT) $(SPECQL_REGISTRY) $(specql__program) $(specql__tool) $(specql__options)
	@$(specql__resolve)
$(specql__imports): $(specql__b)/resolve.stamp
	@$(if $(wildcard $@),,$(specql__resolve))
$(specql__b)/link.stamp: $(specql__stamps) $(specql__b)/link.look $(specql__list) $(SPECQL_HAND_WRITTEN) $(specql__hand_list) $(specql__program) $(specql__tool) $(specql__places) $(specql__clients)
	@$(specql__link)
$(specql__b)/manifest: $(specql__b)/link.stamp
	@$(if $(wildcard $@),,$(specql__link))
-include $(specql__b)/resolve.d $(specql__depfile)

# Confiture's environment: the user's file where there is one, else one that assemble makes.
specql__environment := $(wildcard db/environments/$(SPECQL_ENVIRONMENT).yaml)
specql__project_dir := $(if $(specql__environment),.,$(specql__b))
$(SPECQL_SCHEMA): $(specql__b)/manifest $(specql__confiture) $(specql__environment)
	@$(SPECQL) assemble --manifest $(specql__b)/manifest --project-dir $(specql__project_dir) --env $(SPECQL_ENVIRONMENT) \
	  --out $@ --confiture $(CONFITURE) --say 'Confiture: $@'

.DELETE_ON_ERROR:
.PHONY: specql-sql specql-schema specql-apply specql-migrate specql-status specql-down specql-verify specql-preflight specql-check specql-clean
specql-sql: $(specql__b)/manifest ;
specql-schema: $(SPECQL_SCHEMA) ;
specql-apply specql-migrate specql-status specql-down specql-verify specql-preflight: specql-%: $(SPECQL_SCHEMA)
	@$(if $(wildcard $(specql__dir)specql-database.sh),,$(error specql.mk: specql-database.sh is not beside it: include \
	  the specql.mk of the package))sh $(specql__dir)specql-database.sh $* specql- $(SPECQL) $(CONFITURE) $(PSQL) \
	  $(specql__project_dir)/db/environments/$(SPECQL_ENVIRONMENT).yaml $(SPECQL_MIGRATIONS) $(SPECQL_SCHEMA)
specql-check:
	@$(SPECQL) generate --check --output-base $(SPECQL_OUTPUT_BASE) $(specql__how) $(specql__hand_written) $(specql__fraiseql) $(SPECQL_ENTITIES)
specql-clean:
	rm -rf $(specql__b)

.DEFAULT_GOAL := $(specql__goal)
