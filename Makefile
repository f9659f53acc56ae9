# Two commands are the whole set-up: `VERSION=2026.11.0 make final` and `make test`.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; \
	done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements.txt
GENERATOR := $(BIN)/python -m generator

# Given on the command line of make or in the environment; the generator reads them there.
export VERSION FORCE EDITION DOCBOOK DICTIONARY SECOND MIRROR PROXY

.DEFAULT_GOAL := help
.PHONY: help engines verify verify-engines release-check packages bench diff base candidate worklist final report explain standard test lint clean
# Environments install into one folder, one after the other.
.NOTPARALLEL:

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | sort | while IFS="$$(printf '\t')" read -r name text; do \
	printf '  %-15s %s\n' "$$name" "$$text"; done

$(VENV)/made:
	@test -n "$(PYTHON)" || { echo "error: no Python 3.11 or newer on PATH; install one or give PYTHON=path" >&2; exit 1; }
	@echo "setting up $(VENV) with $(PYTHON)" >&2
	@$(PYTHON) -m venv $(VENV)
	@touch $@

# One stamp for each set of packages that commands need; all are pinned by requirements.txt.
$(VENV)/with-%: pyproject.toml requirements.txt | $(VENV)/made
	@echo "installing pinned packages: $*" >&2
	@$(PIP) --editable '.[$*]'
	@touch $@

.nodeenv/made: | $(VENV)/with-test
	@if node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 18 ? 1 : 0)' 2>/dev/null; then \
	echo "setting up .nodeenv with the system's Node $$(node --version)" >&2; \
	$(BIN)/nodeenv --quiet --node=system --force .nodeenv; \
	else echo "setting up .nodeenv with Node 20" >&2; $(BIN)/nodeenv --quiet --node=20.19.5 --force .nodeenv; fi
	@touch $@

standard: $(VENV)/with-final $(VENV)/with-standard ## EDITION=2026c (or current), or DOCBOOK=folder: make a new snapshot (SECOND=file: a second witness)
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
	@$(GENERATOR) diff '$(OLD)' '$(NEW)' $(if $(FORMAT),--format $(FORMAT))

explain: $(VENV)/with-final ## SOP_CLASS=uid TAG='(gggg,eeee)': why an attribute has its action
	@$(GENERATOR) explain '$(SOP_CLASS)' '$(TAG)'

test: $(VENV)/with-test $(VENV)/with-standard $(VENV)/with-consumers .nodeenv/made ## run the tests (TESTS=path for some of them)
	@PATH="$(CURDIR)/.nodeenv/bin:$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m pytest $(TESTS)

packages: $(VENV)/with-packages ## build wheel, sdist and npm tarball from dist/ into build/packages
	@$(BIN)/python -m generator.render.build

bench: $(VENV)/with-packages .nodeenv/made ## compare import, memory, look-ups and sizes with the published package
	@PATH="$(CURDIR)/.nodeenv/bin:$$PATH" $(BIN)/python -m bench

release-check: $(VENV)/with-release .nodeenv/made ## TAG=vYYYY.0M.MINOR: rehearse a release with local stand-ins for PyPI and npm
	@PATH="$(CURDIR)/.nodeenv/bin:$$PATH" $(BIN)/python -m generator.release_check $(STEPS) \
	$(if $(TAG),--tag '$(TAG)') $(if $(USER_PYTHON),--python '$(USER_PYTHON)')

VERIFY := .venv-verify
JOBS ?= 2

# The consumer, validators and readers have an environment of their own, beside the built wheel.
$(VERIFY)/made: verification/requirements.txt
	@test -n "$(PYTHON)" || { echo "error: no Python 3.11 or newer on PATH; install one or give PYTHON=path" >&2; exit 1; }
	@echo "setting up $(VERIFY): consumer, validators and readers" >&2
	@$(PYTHON) -m venv $(VERIFY)
	@$(VERIFY)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement $<
	@touch $@

verify: packages $(VERIFY)/made .nodeenv/made ## prove it: real and synthetic files through a real consumer (JOBS=2)
	@$(VERIFY)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall \
	build/packages/*.whl
	@$(VERIFY)/bin/python -m pytest --quiet --confcutdir=tests/verification -p no:cacheprovider -W ignore tests/verification
	@PATH="$(CURDIR)/.nodeenv/bin:$$PATH" $(VERIFY)/bin/python -m verification --jobs $(JOBS) --npm dist/npm

engines: $(VENV)/with-final ## what other software needs to run the procedure, into build/engines
	@$(BIN)/python -m generator.render.engines

VERIFY_ENGINES := .venv-engines
ENGINES_PYTHON ?= $(shell for p in $(PYTHON) python3.13 python3.14 python3.12; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null && { echo $$p; break; }; done)

# Engines need Python 3.12 and versions of their own; they share no environment with anything else.
$(VERIFY_ENGINES)/made: verification/engines/requirements.txt
	@test -n "$(ENGINES_PYTHON)" || { echo "error: no Python 3.12 or newer on PATH, which two of the engines need; install one or give ENGINES_PYTHON=path" >&2; exit 1; }
	@echo "setting up $(VERIFY_ENGINES) with $(ENGINES_PYTHON): other software that de-identifies" >&2
	@$(ENGINES_PYTHON) -m venv $(VERIFY_ENGINES)
	@$(VERIFY_ENGINES)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement $<
	@touch $@

verify-engines: packages engines $(VERIFY_ENGINES)/made .nodeenv/made ## measure the procedure in other software: docs/engines.md (JOBS=2)
	@$(VERIFY_ENGINES)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall \
	build/packages/*.whl
	@PATH="$(CURDIR)/.nodeenv/bin:$$PATH" $(VERIFY_ENGINES)/bin/python -m verification.engines --jobs $(JOBS) \
	--npm build/packages/*.tgz

lint: $(VENV)/with-lint $(VERIFY)/made ## ruff, black, layers of the rooms and mypy --strict
	@$(BIN)/ruff check .
	@$(BIN)/black --quiet --check --diff .
	@$(BIN)/lint-imports
	@$(BIN)/mypy
	@MYPYPATH=dist/python/src:engines/python $(BIN)/mypy --python-executable $(VERIFY)/bin/python \
	--package verification --package bench $(patsubst engines/python/%.py,--module %,$(wildcard engines/python/*.py))

clean: ## remove what the targets set up and build
	rm -rf build $(VENV) $(VERIFY) $(VERIFY_ENGINES) .nodeenv .cache
