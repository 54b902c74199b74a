#!/bin/sh
# Makes target/debian/sayso_*.deb; needs cargo-deb (cargo install cargo-deb).
set -eu
cd "$(dirname "$0")/.."
cargo build --profile dist --locked
mkdir -p target/deb
sayso=target/dist/sayso
"$sayso" man > target/deb/sayso.1
"$sayso" completions bash > target/deb/sayso.bash
"$sayso" completions zsh > target/deb/_sayso
"$sayso" completions fish > target/deb/sayso.fish
cargo deb --no-build --profile dist
