# Two commands are the whole set-up: `VERSION=2026.11.0 make final` and `make test`.

# What is given on the command line of make or in the environment is text: neither make nor a shell evaluates
# it. Each is taken unexpanded and exported; recipes and programs read it from the environment.
GIVEN := VERSION FORCE EDITION DOCBOOK DICTIONARY SECOND MIRROR PROXY OPTIONS OLD NEW FORMAT SOP_CLASS TAG CREATOR \
	ACTION REASON FILE DEVIATION EVERYWHERE BESIDE IOD MODULE YES TESTS STEPS USER_PYTHON JOBS SHARE WORKERS TRIES SEED FILES \
	PYTHON ENGINES_PYTHON
$(foreach name,$(GIVEN),$(eval override $(name) := $$(value $(name))))
export $(GIVEN)

NEW_NODE := process.exit(Number(process.versions.node.split(".")[0]) < 18 ? 1 : 0)
ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
FIND_PYTHON := for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null 2>&1 && $$p -c '$(ENOUGH)' 2>/dev/null && { echo $$p; break; }; done
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
GENERATOR := $(BIN)/python -m generator

# An environment of ours whose Python or Node is gone or too old is made anew; all are asked at once.
$(shell anew() { echo "$$1 does not work any more, so it is made anew" >&2; rm -rf "$$1"; }; \
	for made in .venv .venv-verify; do \
	test ! -e $$made/made || $$made/bin/python -c '$(ENOUGH)' 2>/dev/null || anew $$made & done; \
	test ! -e .nodeenv/made || .nodeenv/bin/node -e '$(NEW_NODE)' 2>/dev/null || anew .nodeenv & wait)

.DEFAULT_GOAL := help
.PHONY: help conformance engines verify-engines verify release-check packages bench diff base candidate worklist final site report explain \
	check decide standard test lint requirements clean attack coverage mutants reliability
# Environments install into one folder, one after the other.
.NOTPARALLEL:

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST) | sort

# Makes an environment, or says what is wrong and leaves none behind; one that was there before stays.
define SET_UP
@test "$$PYTHON" || PYTHON=$$($(FIND_PYTHON)); "$$PYTHON" -c '$(ENOUGH)' 2>/dev/null || { \
	echo "error: PYTHON is '$$PYTHON', which is no Python 3.11 or newer; install one or give PYTHON=path" >&2; exit 1; }; \
	echo "setting up $(@D) with $$PYTHON" >&2; \
	test ! -e $(@D) || before=1; "$$PYTHON" -m venv $(@D) && $(@D)/bin/python -c '$(ENOUGH)' || { \
	test "$$before" || rm -rf $(@D); echo "error: '$$PYTHON' makes no environment $(@D), see above; install its" \
	"venv module, give PYTHON=path, or delete what was there before with make clean" >&2; exit 1; }
endef

$(VENV)/made:
	$(SET_UP)
	@touch $@

# One stamp for each set of packages that commands need: `final`, `standard`, and `develop` for all.
$(VENV)/with-%: requirements/%.txt pyproject.toml | $(VENV)/made
	@echo "installing pinned packages: $*" >&2
	@$(PIP) --require-hashes --requirement $<
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@ $(if $(filter develop,$*),$(VENV)/with-final $(VENV)/with-standard)

.nodeenv/made: | $(VENV)/with-develop
	@if node -e '$(NEW_NODE)' 2>/dev/null; then \
	echo "setting up .nodeenv with the system's Node $$(node --version)" >&2; \
	$(BIN)/nodeenv --quiet --node=system --force .nodeenv; \
	else echo "setting up .nodeenv with Node 20" >&2; $(BIN)/nodeenv --quiet --node=20.19.5 --force .nodeenv; fi
	@touch $@

standard: $(VENV)/with-standard ## EDITION=2026c (or current), or DOCBOOK=folder: make a new snapshot (SECOND=file: a second witness)
	@$(GENERATOR) standard

base: $(VENV)/with-final ## decide every SOP class from facts alone: build/base.json
	@$(GENERATOR) base

candidate: $(VENV)/with-final ## apply what people decided: build/candidate.json
	@$(GENERATOR) candidate

worklist: $(VENV)/with-final ## write what is still undecided: procedure/WORKLIST.rst
	@$(GENERATOR) worklist

final: $(VENV)/with-final ## VERSION=YYYY.0M.MINOR (FORCE=1 to go back): write the procedure and both packages
	@$(GENERATOR) final

report: $(VENV)/with-final ## print the procedure in numbers
	@$(GENERATOR) report

diff: $(VENV)/with-final ## OLD= NEW=: what changed between two procedures (file, git revision, version on PyPI)
	@$(GENERATOR) diff $${FORMAT:+"--format=$$FORMAT"} -- "$$OLD" "$$NEW"

conformance: $(VENV)/with-final ## OPTIONS=…: print what a conformance statement (PS3.15 E.1.3) needs
	@$(GENERATOR) conformance

# What the site needs of npm, checked against the integrity of its lock.
build/node/site/made: templates/site/node/package-lock.json | .nodeenv/made
	@mkdir -p $(@D)
	@cp templates/site/node/package.json templates/site/node/package-lock.json $(@D)
	@cd $(@D) && PATH="$(CURDIR)/.nodeenv/bin:$$PATH" npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

site: $(VENV)/with-final build/node/site/made ## write the pages that show the published procedure: build/site
	@$(GENERATOR) site

check: $(VENV)/with-final ## run every check on what people decided, without building
	@$(GENERATOR) check

decide: $(VENV)/with-final ## TAG= ACTION= REASON= FILE= and a scope: add a decision, after showing what it changes
	@$(GENERATOR) decide

explain: $(VENV)/with-final ## SOP_CLASS= TAG= (CREATOR= FORMAT=json): why an attribute has its action
	@$(GENERATOR) explain

test: $(VENV)/with-develop .nodeenv/made ## run the tests (TESTS=path for some of them)
	@PATH="$(CURDIR)/.nodeenv/bin:$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m pytest -n "$${WORKERS:-auto}" --dist loadgroup $$TESTS

attack: $(VENV)/with-develop ## TRIES=20000 SEED=number: break every file that people or programs write
	@TRIES="$${TRIES:-20000}" $(BIN)/python -m pytest tests/reliability

coverage: $(VENV)/with-develop .nodeenv/made ## run the tests and count the branches of generator/ that none takes
	@mkdir -p build/reliability
	@PATH="$(CURDIR)/.nodeenv/bin:$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m pytest -n "$${WORKERS:-auto}" --dist loadgroup \
	--cov --cov-report=json:build/reliability/coverage.json --cov-report=term:skip-covered \
	--cov-fail-under=95 $$TESTS

mutants: $(VENV)/with-develop ## FILES=pattern: change the rules, checks and packing in a thousand ways; no test may miss it
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/mutmut run --max-children "$${WORKERS:-2}" "$${FILES:-generator.*}"
	@$(BIN)/python -m reliability.mutation

reliability: $(VENV)/with-final ## write what was measured to docs/reliability.md
	@$(BIN)/python -m reliability

packages: $(VENV)/with-final ## build wheel, sdist and npm tarball from dist/ into build/packages
	@$(BIN)/python -m generator.render.build

bench: $(VENV)/with-final .nodeenv/made ## compare import, memory, look-ups and sizes with the published package
	@PATH="$(CURDIR)/.nodeenv/bin:$$PATH" $(BIN)/python -m bench

release-check: $(VENV)/with-develop .nodeenv/made ## TAG=vYYYY.0M.MINOR: rehearse a release with local stand-ins for PyPI and npm
	@PATH="$(CURDIR)/.nodeenv/bin:$$PATH" $(BIN)/python -m generator.release_check $$STEPS \
	$${TAG:+"--tag=$$TAG"} $${USER_PYTHON:+"--python=$$USER_PYTHON"}

VERIFY := .venv-verify

# The consumer, validators and readers have an environment of their own, beside the built wheel.
$(VERIFY)/made: verification/requirements.txt
	$(SET_UP)
	@$(VERIFY)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement $<
	@touch $@

verify: packages $(VERIFY)/made .nodeenv/made ## prove it: real and synthetic files through a real consumer (JOBS=2 SHARE=1)
	@$(VERIFY)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall \
	build/packages/*.whl
	@$(VERIFY)/bin/python -m pytest --quiet -n "$${JOBS:-2}" --dist loadfile --confcutdir=tests/verification \
	-p no:cacheprovider -W ignore tests/verification
	@PATH="$(CURDIR)/.nodeenv/bin:$$PATH" $(VERIFY)/bin/python -m verification --jobs "$${JOBS:-2}" --share "$${SHARE:-1}" \
	--npm dist/npm

engines: $(VENV)/with-final ## what other software needs to run the procedure, into build/engines
	@$(BIN)/python -m generator.render.engines

VERIFY_ENGINES := .venv-engines
# Two engines need Python 3.12 at least and one has a wheel for no other; with versions of their own, they
# share no environment with anything else.
$(VERIFY_ENGINES)/made: verification/engines/requirements.txt
	@for p in "$$ENGINES_PYTHON" "$$PYTHON" python3 python3.12; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 12))' 2>/dev/null && found=$$p && break; done; \
	test "$$found" || { echo "error: no Python 3.12 on PATH, the only one that all engines run on;" \
	"install it or give ENGINES_PYTHON=path" >&2; exit 1; }; \
	echo "setting up $(@D) with $$found: other software that de-identifies" >&2; "$$found" -m venv $(@D)
	@$(VERIFY_ENGINES)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement $<
	@touch $@

verify-engines: packages engines $(VERIFY_ENGINES)/made .nodeenv/made ## measure the procedure in other software: docs/engines.md (JOBS=2)
	@$(VERIFY_ENGINES)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall \
	build/packages/*.whl
	@PATH="$(CURDIR)/.nodeenv/bin:$$PATH" $(VERIFY_ENGINES)/bin/python -m verification.engines --jobs "$${JOBS:-2}" \
	--npm build/packages/*.tgz

lint: $(VENV)/with-develop $(VERIFY)/made ## ruff, black, layers of the rooms and mypy --strict
	@$(BIN)/ruff check .
	@$(BIN)/black --quiet --check --diff .
	@$(BIN)/lint-imports
	@$(BIN)/mypy
	@MYPYPATH=dist/python/src:engines/python $(BIN)/mypy --python-executable $(VERIFY)/bin/python \
	--package verification --package bench --package reliability $(patsubst engines/python/%.py,--module %,$(wildcard engines/python/*.py))

UV := uv==0.13.9
LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command "make requirements"

requirements: $(VENV)/made ## pin all packages with their hashes, after a change of pyproject.toml
	@$(PIP) $(UV)
	@$(LOCK) pyproject.toml --all-extras --output-file requirements/develop.txt
	@$(LOCK) pyproject.toml --extra packages --constraint requirements/develop.txt --output-file requirements/final.txt
	@$(LOCK) pyproject.toml --extra packages --extra standard --constraint requirements/develop.txt \
	--output-file requirements/standard.txt
	@$(LOCK) --no-deps verification/requirements.in --output-file verification/requirements.txt
	@$(LOCK:3.11=3.12) --no-deps verification/engines/requirements.in --output-file verification/engines/requirements.txt

clean: ## remove what the targets set up and build
	rm -rf build mutants $(VENV) $(VERIFY) $(VERIFY_ENGINES) .nodeenv .cache
