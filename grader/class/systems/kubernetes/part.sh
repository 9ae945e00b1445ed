#!/usr/bin/env bash
# One part of a class in a pod of an indexed job: part.sh SUBMISSIONS PARTS [OPTION …]; wants JOB_COMPLETION_INDEX and PARTS.
set -euo pipefail

submissions="$1" parts="$2" count="$PARTS"
shift 2
index="$((JOB_COMPLETION_INDEX + 1))"
exec node grader/cli/launch.mjs cohort "$submissions" --out "$parts/$index" --shard "$index/$count" "$@"
