#!/usr/bin/env bash
# Installs the programs that test:readers runs: networkx (Debian's and a current one), igraph, Tulip, xmllint, the Gephi Toolkit.
# Everything but Debian's packages goes under .test-cache/, which git ignores. A part that cannot be had is reported and left out.
set -u
cd "$(dirname "$0")/../.."
cache=.test-cache/readers
mkdir -p "$cache"
try() { echo "== $1"; shift; "$@" || echo "not installed: $*" >&2; }

missing=""
has() { dpkg -s "$1" >/dev/null 2>&1; }
for package in python3-networkx libxml2-utils tulip python3-venv; do has "$package" || missing="$missing $package"; done
command -v javac >/dev/null || missing="$missing openjdk-17-jdk-headless"
command -v mvn >/dev/null || missing="$missing maven"
debian() {
  [ -z "$missing" ] && return
  apt-get update -q
  # shellcheck disable=SC2086 # several packages
  apt-get install -y -q --no-install-recommends $missing
}
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then try "Debian packages:$missing" debian; else echo "left out for want of rights:$missing"; fi

venv() {
  [ -x "$cache/venv/bin/python" ] || python3 -m venv "$cache/venv"
  "$cache/venv/bin/python" -m pip install -q networkx==3.6.1 igraph==1.0.0
}
try "networkx and igraph in a virtual environment" venv

gephi() {
  local version=0.10.1 jar="$cache/gephi-toolkit.jar"
  [ -f "$jar" ] || mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact="org.gephi:gephi-toolkit:$version:jar:all" -DoutputDirectory="$cache" -Dmdep.stripVersion=true -Dmdep.stripClassifier=true -Dtransitive=false || return
  mkdir -p "$cache/classes"
  javac -nowarn -cp "$jar" -d "$cache/classes" test/readers/GephiLoader.java
}
try "Gephi Toolkit" gephi
