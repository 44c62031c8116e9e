# Three commands are all a newcomer needs: `make rehearse`, `make run` and `make test`.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
TOOLS  := $(VENV)/tools
SBOM   ?= sbom.json
# Nothing is installed but what the requirements files name, by the hashes of its files. What comes
# as source is built by what was installed so before, and not by whatever is the newest.
INSTALL = -m pip install --quiet --disable-pip-version-check --require-hashes
BUILT   = $(INSTALL) --no-build-isolation --use-pep517

# The bot is started hundreds of times by the tests: what is compiled is kept, whatever the shell says.
PYTEST  = PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest
# Half of them wait for a server at any time: see tests/units.py.
WORKERS ?= 4
SHARED  = -n $(WORKERS) --dist loadgroup --no-loadscope-reorder --durations 10
# The rules: pure, so that they take seconds together.
PURE    = $(addprefix tests/,alerts comms duties escalation hours incidents playbook rota times wording \
	test_layers.py test_people.py)

.DEFAULT_GOAL := help
.PHONY: help run rehearse test test-long test-all test-again test-fast mutants check lint bench dist lock licences sbom audit clean

help:            ## what can be made here
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)$$/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 17

run: $(VENV)/run.stamp $(if $(filter Slack,$(MUSTER_BACKEND)),$(VENV)/slack.stamp) ## start the bot on this console
	@exec $(BIN)/errbot -c config.py

rehearse: $(VENV)/run.stamp ## play an incident offline, and learn how you did; SCENARIO=name
	@$(BIN)/python -m muster rehearse $(SCENARIO)

test: $(VENV)/dev.stamp     ## run the tests, but the long ones: servers, browsers, processes
	@$(PYTEST) $(SHARED) -m "not long"

test-long: $(VENV)/dev.stamp ## run those that `make test` leaves out
	@$(PYTEST) $(SHARED) -m long

test-all: $(VENV)/dev.stamp ## run all tests
	@$(PYTEST) $(SHARED)

test-again: $(VENV)/dev.stamp ## run again, one at a time, the tests that failed last
	@$(PYTEST) -n 0 --verbose --last-failed --last-failed-no-failures none

test-fast: $(VENV)/dev.stamp ## run the tests of the rules alone, without a bot or a server
	@$(PYTEST) -n 2 --dist loadgroup --no-loadscope-reorder $(PURE)

mutants: $(VENV)/mutants.stamp ## count what small changes of the rules their tests notice; MUTANTS='muster.duties.*' for a part
	@$(BIN)/python tools/mutants.py $(MUTANTS)

check: $(VENV)/run.stamp $(if $(filter Slack,$(MUSTER_BACKEND)),$(VENV)/slack.stamp) ## say in plain words what is wrong with this set-up, if anything
	@$(BIN)/python -m muster check

lint: $(VENV)/dev.stamp     ## style, layers and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports
	@$(BIN)/mypy
	@$(BIN)/bandit --quiet --recursive muster plugins backends storage tools config.py

bench: $(VENV)/dev.stamp    ## measure, side by side in one run
	@$(BIN)/python -m bench

dist: $(VENV)/run.stamp     ## build the wheels, and the folder of plugins, that another Errbot installs
	@$(BIN)/python tools/dist.py

lock: $(TOOLS)/stamp        ## pin again what pyproject.toml asks for; UPGRADE=1 takes the newest
	@PATH="$(CURDIR)/$(TOOLS)/bin:$$PATH" $(PYTHON) tools/lock.py $(if $(UPGRADE),--upgrade)

licences: $(VENV)/dev.stamp $(VENV)/slack.stamp ## list the licences of all that is pinned, in docs/dependencies.md
	@$(BIN)/python tools/fill_docs.py

sbom: $(VENV)/run.stamp $(TOOLS)/stamp ## write what the bot is made of, as CycloneDX, to sbom.json
	@$(TOOLS)/bin/python tools/sbom.py $(BIN)/python $(SBOM)

audit: $(TOOLS)/stamp       ## ask which weaknesses are known of what is pinned; STRICT=1 fails where none can tell
	@$(TOOLS)/bin/python tools/audit.py $(if $(STRICT),--strict)

clean:           ## remove the virtual environment and caches, not the data
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and f"Muster needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}. Name another: make PYTHON=python3.11 …")'
	@echo "Making a virtual environment in $(VENV) …"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt requirements-build.txt | $(VENV)/bin/python
	@echo "Installing what the bot needs (once, about half a minute) …"
	@$(BIN)/python $(INSTALL) --requirement requirements-build.txt
	@$(BIN)/python $(BUILT) --requirement requirements.txt
	@touch $@

$(VENV)/slack.stamp: requirements-slack.txt $(VENV)/run.stamp
	@echo "Installing what Slack needs (once) …"
	@$(BIN)/python $(BUILT) --requirement requirements-slack.txt
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt requirements-slack.txt $(VENV)/run.stamp
	@echo "Installing what the tests need (once) …"
	@$(BIN)/python $(BUILT) --requirement requirements-dev.txt
	@touch $@

$(VENV)/mutants.stamp: requirements-mutants.txt $(VENV)/dev.stamp
	@echo "Installing what makes mutants (once) …"
	@$(BIN)/python $(BUILT) --requirement requirements-mutants.txt
	@touch $@

$(TOOLS)/stamp: requirements-tools.txt | $(VENV)/bin/python
	@echo "Installing what looks after the dependencies (once) …"
	@$(PYTHON) -m venv $(TOOLS)
	@$(TOOLS)/bin/python $(INSTALL) --only-binary :all: --requirement requirements-tools.txt
	@touch $@
