# Two commands are all a newcomer needs: `make run` and `make test`.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help run test check lint bench lock clean

help:            ## what can be made here
	@sed -n 's/^\([a-z]*\):.*## \(.*\)$$/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

run: $(VENV)/run.stamp      ## start the bot on this console
	@exec $(BIN)/errbot -c config.py

test: $(VENV)/dev.stamp     ## run all tests
	@$(BIN)/python -m pytest -n 2 --dist loadgroup

check: $(VENV)/run.stamp    ## say in plain words what is wrong with this set-up, if anything
	@$(BIN)/python -m muster check

lint: $(VENV)/dev.stamp     ## style, layers and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports
	@$(BIN)/mypy

bench: $(VENV)/dev.stamp    ## measure, side by side in one run
	@$(BIN)/python -m bench

lock:            ## pin again what pyproject.toml asks for
	@$(PYTHON) -m venv --clear $(VENV)/lock
	@$(VENV)/lock/bin/python tools/lock.py
	@rm -rf $(VENV)/lock

clean:           ## remove the virtual environment and caches, not the data
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and f"Muster needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}. Name another: make PYTHON=python3.11 …")'
	@echo "Making a virtual environment in $(VENV) …"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt | $(VENV)/bin/python
	@echo "Installing what the bot needs (once, about half a minute) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt $(VENV)/run.stamp
	@echo "Installing what the tests need (once) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	@touch $@
