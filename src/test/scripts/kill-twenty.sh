#!/usr/bin/env bash
# Kills an experiment twenty times at moments spread over its life, resumes it each time, and compares its tables with
# those of one that was left alone. The ordinary tests do it three times.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
mvn -q test -Dtest=KillTest -Dkills="${1:-20}"
echo "Killed ${1:-20} times: the tables are the same."
