#!/usr/bin/env bash
# Gradescope runs this once, as root, with a network, when it builds the image. Submissions are graded later without one.
# Node and the packages of the grader lie in this archive: nothing but Debian's own packages is fetched.
set -euo pipefail

SOURCE="${SOURCE:-/autograder/source}"
KIT="${KIT:-$SOURCE/kit}"
TOOLS="${TOOLS:-/opt/kit-node}"

[ "$(uname -m)" = x86_64 ] || { echo "The Node in this archive is for x86_64, and this is $(uname -m)." >&2; exit 1; }

if ! command -v prlimit >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq util-linux
fi

# Moved out of the folder that is shut to others: they have to be able to start it.
(cd "$SOURCE/node/bin" && sha256sum -c --quiet node.sha256)
mkdir -p "$TOOLS/bin"
install -m 755 "$SOURCE/node/bin/node" "$TOOLS/bin/node"
rm -rf "$SOURCE/node"
export PATH="$TOOLS/bin:$PATH"

# A student's code runs as another user: nothing of the kit is for its eyes, but Node it must be able to start.
chown -R root:root "$KIT" "$TOOLS"
chmod -R go-rwx "$SOURCE"
chmod -R go+rX "$TOOLS"

# Grades the stubs once: an image in which this fails is not to be used, and what can be cached is cached.
cd "$KIT"
node grader/cli/launch.mjs grade --submission grader/course/stubs --quick --isolation user >/dev/null || [ $? -eq 1 ]
echo "The autograder is ready."
