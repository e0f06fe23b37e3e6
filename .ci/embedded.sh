#!/usr/bin/env bash
# The evaluator also compiles as Embedded Swift, for WebAssembly and for this machine (DESIGN part 2): no Foundation, no existentials.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for triple in wasm32-unknown-none-wasm "$(uname -m)-unknown-linux-gnu"; do
  flags=(-target "$triple" -enable-experimental-feature Embedded -wmo -parse-as-library -swift-version 6
    -package-name samodiag -enable-upcoming-feature MemberImportVisibility)
  mapfile -t model < <(find Sources/RubricModel -name '*.swift' | sort)
  swiftc "${flags[@]}" -module-name RubricModel -emit-module -emit-module-path "$out/RubricModel.swiftmodule" \
    -c "${model[@]}" -o "$out/RubricModel.o"
  swiftc "${flags[@]}" -I "$out" -module-name Scoring -c Sources/Scoring/*.swift -o "$out/Scoring.o"
  echo "$triple: $(stat -c %s "$out/Scoring.o") bytes of object code"
done
