# Each target sets up what it needs: Python 3.11 or newer, pip and git are enough. `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCK := UV_PYTHON_DOWNLOADS=never $(BIN)/uv pip compile -q pyproject.toml --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header

.DEFAULT_GOAL := help
.PHONY: help demo test check lint types imports fast browser bench bench-small reading lock clean

help: ## what can be done
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: $(VENV)/.demo ## the whole bot on a local workspace in your browser
	@$(BIN)/laurel demo $(DEMO)

test: $(VENV)/.dev browser ## every test, in parallel
	@$(BIN)/python -m pytest -q -n 4 --dist worksteal

fast: $(VENV)/.dev ## the everyday tests: no browser, no PostgreSQL, no process killed
	@$(BIN)/python -m pytest -q -n 4 --dist worksteal -m "not browser and not postgres and not slow"

check: lint types imports test bench-small ## everything CI checks

lint: $(VENV)/.dev ## format and lint
	@$(BIN)/ruff format --check -q . && $(BIN)/ruff check -q .

types: $(VENV)/.dev ## mypy, strict
	@$(BIN)/mypy

imports: $(VENV)/.dev ## bot -> handlers -> storage -> analysis, one way only
	@$(BIN)/lint-imports --no-cache >$(VENV)/imports.txt || { cat $(VENV)/imports.txt; exit 1; }

bench: $(VENV)/.dev ## measure: ratios against a baseline in the same run
	@$(BIN)/python -m bench

reading: $(VENV)/.dev ## how well exports are read: precision and recall by field, and what becomes of changed samples
	@$(BIN)/python -m tests.quality

bench-small: $(VENV)/.dev ## the same, small enough for CI
	@$(BIN)/python -m bench --small

browser: # Chromium for the browser scenario: installed where apt-get and root are at hand, else those tests say why they are skipped
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || { \
	  [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && echo "Installing chromium for the browser tests..." && \
	  apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null 2>&1; } || \
	  echo "No chromium here: the browser tests will be skipped."

lock: $(VENV)/.setup ## resolve the dependencies of pyproject.toml anew
	@$(LOCK) -o requirements/run.lock
	@$(LOCK) --extra demo -c requirements/run.lock -o requirements/demo.lock
	@$(LOCK) --extra demo --extra dev -c requirements/demo.lock -o requirements/dev.lock

clean: ## remove the environment and everything that was built
	@rm -rf $(VENV) build *.egg-info .laurel-demo .mypy_cache .ruff_cache .hypothesis .pytest_cache

$(VENV)/.setup: requirements/setup.lock
	@$(PYTHON) -c 'import sys; sys.exit("Laurel needs Python 3.11 or newer: make PYTHON=python3.11 ...") if sys.version_info < (3, 11) else None'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements/setup.lock
	@touch $@

$(VENV)/.demo: requirements/demo.lock pyproject.toml $(VENV)/.setup
	@echo "Setting up (once, about a minute)..."
	@VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install -q --require-hashes -r requirements/demo.lock
	@VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install -q --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements/dev.lock pyproject.toml $(VENV)/.setup
	@echo "Setting up (once, about a minute)..."
	@VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install -q --require-hashes -r requirements/dev.lock
	@VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install -q --no-deps --no-build-isolation -e .
	@touch $@
