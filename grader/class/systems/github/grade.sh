#!/usr/bin/env bash
# The steps of the action in one place, so that they can be tried without GitHub. Wants SUBMISSION, ISOLATION, KIT_LANG and QUICK.
set -uo pipefail

# The kit's root, wherever this file stands in it.
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 2
until [ -f package.json ]; do cd ..; done

folder="$(mktemp -d)"
options=(--submission "$SUBMISSION" --isolation "${ISOLATION:-bubblewrap}" --lang "${KIT_LANG:-en}" --audience student)
[ "${QUICK:-false}" = true ] && options+=(--quick)

# What a student's code printed is kept from GitHub's commands by the grader itself.
node grader/cli/launch.mjs grade "${options[@]}" --report "json=$folder/report.json" \
  --report "markdown=$folder/summary.md" --report "github=$folder/annotations.txt"
code=$?

[ -f "$folder/annotations.txt" ] && cat "$folder/annotations.txt"
[ -f "$folder/summary.md" ] && cat "$folder/summary.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
[ -f "$folder/report.json" ] && node -e '
  const { score, maxScore } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))
  console.log(`score=${score}\nmax-score=${maxScore}`)' "$folder/report.json" >>"${GITHUB_OUTPUT:-/dev/null}"
rm -rf "$folder"

# A grade is a grade: only a command or a grader at fault fails the job.
[ "$code" -le 1 ]
