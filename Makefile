# The portal's commands: `make help` lists them. Nothing but Python 3.11 or newer and make is needed.
PORT ?= 8000
VENV ?= .venv
SERVICES ?= ../shared/services
PYTHON = $(VENV)/bin/python
MANAGE = $(PYTHON) manage.py
INSTALLED = $(VENV)/.installed
INSTALLED_DEV = $(VENV)/.installed-dev
TEMPLATES = $$(git ls-files '*.html')
COMPILE = $(VENV)/bin/pip-compile --quiet --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

.DEFAULT_GOAL := help
.PHONY: help setup run demo test test-slow lint format messages css requirements services

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(INSTALLED_DEV) ## Make the environment with all that development needs

run: $(INSTALLED) ## Show the portal with its demo content (PORT=8000)
	@$(PYTHON) -c 'import socket; socket.create_server(("127.0.0.1", $(PORT))).close()' 2>/dev/null \
		|| { echo "Port $(PORT) is taken: try another one, as in: make run PORT=8001" >&2; exit 1; }
	@echo "Bringing the database up to date (the first time takes half a minute)…"
	@$(MANAGE) migrate --verbosity 0
	@BASE_URL=http://localhost:$(PORT) $(MANAGE) load_demo
	@$(MANAGE) search_sync || echo "The database searches meanwhile." >&2
	@echo "The portal: http://localhost:$(PORT)/  Its admin: http://localhost:$(PORT)/admin/"
	@DJANGO_RUNSERVER_HIDE_WARNING=true BASE_URL=http://localhost:$(PORT) $(MANAGE) runserver localhost:$(PORT)

demo: $(INSTALLED) ## Load the demo content; what is there already stays as it is
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) load_demo

test: $(INSTALLED_DEV) ## Run every test that this machine can run (ARGS= for pytest)
	@$(VENV)/bin/pytest --numprocesses auto $(ARGS)

test-slow: $(INSTALLED_DEV) ## The same, with the tests that take minutes
	@$(VENV)/bin/pytest --numprocesses auto --slow $(ARGS)

lint: $(INSTALLED_DEV) ## Check style, imports between apps, migrations, catalogues
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/djhtml --check $(TEMPLATES)
	$(VENV)/bin/lint-imports --no-logo
	$(MANAGE) makemigrations --check --dry-run
	$(VENV)/bin/pytest --quiet --no-header network_site/tests/test_catalogues.py

format: $(INSTALLED_DEV) ## Mend what the tools can mend
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .
	$(VENV)/bin/djhtml $(TEMPLATES)

messages: $(INSTALLED_DEV) ## Collect the texts to translate, compile the catalogues (needs gettext)
	$(MANAGE) makemessages --locale ar --locale fr --add-location file --no-obsolete --ignore '*/tests/*'
	$(PYTHON) -c 'import pathlib, polib; [polib.pofile(p).save_as_mofile(p.with_suffix(".mo")) for p in pathlib.Path("network_site/locale").rglob("*.po")]'

css: $(INSTALLED) ## Put the style sheets together into the one that is served
	$(PYTHON) -m network_site.stylesheet

requirements: $(INSTALLED_DEV) ## Pin anew what requirements*.in ask for
	$(COMPILE) --upgrade --output-file requirements.txt requirements.in
	$(COMPILE) --upgrade --output-file requirements-dev.txt requirements-dev.in

services: ## Start PostgreSQL, Elasticsearch and Redis for development, print their addresses
	@echo "export DATABASE_URL=$$($(SERVICES)/postgresql/start)"
	@echo "export ELASTICSEARCH_URL=$$($(SERVICES)/elasticsearch/start)"
	@echo "export REDIS_URL=$$($(SERVICES)/redis/start)"

# The environment. The stamps make a second call free; a newer list of requirements installs again.
$(PYTHON):
	@for python in python3 python3.14 python3.13 python3.12 python3.11; do \
		$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		$$python -c 'import ensurepip, venv' 2>/dev/null \
			|| { echo "Python's venv module is missing (Debian: apt install python3-venv)." >&2; exit 1; }; \
		echo "Making the environment in $(VENV)…"; \
		$$python -m venv --clear $(VENV); exit; \
	done; \
	echo "Python 3.11 or newer is needed (Debian: apt install python3 python3-venv)." >&2; exit 1

$(INSTALLED): requirements.txt | $(PYTHON)
	@echo "Installing what the portal needs (about a minute)…"
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(INSTALLED_DEV): requirements-dev.txt $(INSTALLED)
	@echo "Installing what development needs…"
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@
