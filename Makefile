# `make` lists the targets. Each works in a fresh clone: what is missing is fetched by Scripts/bootstrap first.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 60

program := out/action-review
# Everything in one file: Swift's libraries, the C libraries and the C library of the system.
static := -c release --static-swift-stdlib -Xswiftc -static-executable
# Instrumented code has a folder of its own, so that ordinary builds stay valid.
sanitized := --sanitize=address --scratch-path .build-sanitize
leaks := suppressions=$(CURDIR)/Tests/leak-suppressions.txt:print_suppressions=0
# What reads untrusted text. Instrumented code needs more stack than the threads of tests have.
sanitized_tests := JavaScriptSyntaxTests|JavaScriptSemanticsTests|HostsTests|ReviewPipelineTests|RulesTests|SourceTests

.PHONY: help bootstrap review test build install lint docs ready bench sanitize fuzz clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

bootstrap: ## fetch what the build needs: Debian packages that are missing, pinned sources
	@Scripts/bootstrap

review: build ## build the program and show it at work on submissions of the corpus
	@Scripts/demonstrate $(program)

test: bootstrap ## build and run all tests
	swift build --build-tests
	swift test --skip-build --disable-xctest

build: bootstrap ## build the release program, out/action-review: one file without dynamic libraries
	@mkdir -p out
	swift build $(static) --product action-review
	strip -o $(program) "$$(swift build $(static) --show-bin-path)/action-review"
	@! readelf -d $(program) 2>/dev/null | grep -q NEEDED || { echo "$(program) is not static" >&2; exit 1; }
	@echo "built $(program), $$(($$(stat -c %s $(program)) / 1048576)) MB, statically linked"

install: build ## copy the program to PREFIX/bin (PREFIX is /usr/local unless given)
	install -D -m 755 $(program) "$(DESTDIR)$(PREFIX)/bin/action-review"

lint: ## hold all Swift code against the format
	find Sources Rules Tests Package.swift -name '*.swift' ! -name '*+Generated.swift' -print0 \
	  | xargs -0 swift format lint --strict --parallel

docs: build ## check links, commands and tables of the documents
	Scripts/check-docs $(program)

ready: lint test docs ## all that CI runs: format, build, tests, documents

bench: build ## measure start-up, throughput and linearity, as ratios
	Benchmarks/run $(program)

sanitize: bootstrap ## run tests of all that reads scripts, and a short fuzzing, with AddressSanitizer
	swift build $(sanitized) --build-tests
	ulimit -s 65536; LSAN_OPTIONS=$(leaks) swift test $(sanitized) --skip-build --disable-xctest --filter '$(sanitized_tests)'
	@mkdir -p out/fuzz
	LSAN_OPTIONS=$(leaks) "$$(swift build $(sanitized) --show-bin-path)/action-review-dev" fuzz --seconds 20

fuzz: bootstrap ## review mutated scripts for FUZZ_SECONDS (60 unless given) and check what must always hold
	@mkdir -p out/fuzz
	swift build $(static) --product action-review-dev
	"$$(swift build $(static) --show-bin-path)/action-review-dev" fuzz --seconds $(FUZZ_SECONDS)

clean: ## remove what was built; fetched sources stay
	rm -rf .build .build-sanitize out
