# make run    starts Medvandrer, setting up what is missing (without a screen: a tour in pictures)
# make test   sets up what is missing, then checks and tests everything
# The rest is for those who build it.
.PHONY: run test check bench pictures translations lock set-up-run set-up-test

# For example: make test PYTHON=python3.12
PYTHON ?=
export PYTHON
bin := .venv/bin
# Arguments for pytest, for example: make test TESTS='tests/domain -x'
TESTS ?= -n 2

run: set-up-run
	@.ci/start

test: check
	$(bin)/python -m pytest $(TESTS)

check: set-up-test
	$(bin)/ruff check
	$(bin)/mypy
	$(bin)/lint-imports

bench: set-up-test
	$(bin)/python -m tests.benchmarks --out bench.json

pictures: set-up-run
	@.ci/pictures

translations: set-up-test
	$(bin)/python .ci/translate --update

lock: set-up-test
	@.ci/lock

set-up-run:
	@.ci/set-up run

set-up-test:
	@.ci/set-up test
