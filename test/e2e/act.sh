#!/usr/bin/env bash
# Runs action.yml for real: under nektos/act in host mode, with the fake GitHub taking the comment. `act.sh init` runs the workflow
# that `init` writes for examples/project, from the training to its first comment; `act.sh init FOLDER` does it for a project of yours.
# By hand, after `npm run build`:
#
#   go install github.com/nektos/act@v0.2.89
#   test/e2e/act.sh
#
# Needs act and git on the PATH. Node 24, which runs the action, comes from npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v act >/dev/null || {
  echo 'act is not installed: go install github.com/nektos/act@v0.2.89' >&2
  exit 2
}
node=$(cd "$(mktemp -d)" && npm_config_ignore_scripts=false npm exec --yes --package=node@24 -- node -p process.execPath)
PATH=$(dirname "$node"):$PATH exec node test/e2e/act.ts "$@"
