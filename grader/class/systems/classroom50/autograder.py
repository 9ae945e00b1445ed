#!/usr/bin/env python3
"""Classroom 50 runs this in a student's checkout: it fetches the kit at one commit and lets it grade `exercises/`.

Nothing else of the checkout is read. Writes `result.json` and `release-body.md`; ends with 0 wherever a grade came about.
The kit lies beside this file as `kit/` (then nothing is fetched), or KIT and COMMIT say where it is. A kit in a private repository
goes beside this file: no token for it reaches a student's checkout.
The code is shut in by bubblewrap, which a stock runner gets here; where that cannot be, KIT_ISOLATION says another level.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

KIT = "https://github.com/OWNER/KIT"
COMMIT = "0000000000000000000000000000000000000000"
LANG = os.environ.get("KIT_LANG", "en")
ISOLATION = os.environ.get("KIT_ISOLATION", "bubblewrap")

checkout = Path.cwd()
bundle = Path(os.environ.get("CLASSROOM50_BUNDLE_DIR", Path(__file__).resolve().parent))


def run(*command: str, cwd: Path) -> int:
    return subprocess.run(command, cwd=cwd, check=False).returncode


def kit_folder() -> Path:
    if (bundle / "kit" / "package.json").is_file():
        return bundle / "kit"
    folder = Path(tempfile.mkdtemp(prefix="kit-"))
    steps = [("init", "-q"), ("fetch", "-q", "--depth=1", KIT, COMMIT), ("checkout", "-q", "FETCH_HEAD")]
    if any(run("git", *step, cwd=folder) for step in steps):
        sys.exit(f"The kit could not be fetched from {KIT} at {COMMIT}.")
    return folder


def prepare_bubblewrap() -> None:
    """Installs what shuts the code in, where it is missing; the grader says what is missing still."""
    if ISOLATION != "bubblewrap" or shutil.which("bwrap"):
        return
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    run(*sudo, "apt-get", "install", "-y", "-qq", "bubblewrap", cwd=checkout)
    # Ubuntu 24.04 forbids what bubblewrap needs, unless it is told otherwise.
    run(*sudo, "sysctl", "-q", "-w", "kernel.apparmor_restrict_unprivileged_userns=0", cwd=checkout)


def main() -> int:
    kit = kit_folder()
    prepare_bubblewrap()
    if not (kit / "node_modules").is_dir() and run("npm", "ci", "--no-audit", "--no-fund", cwd=kit):
        return 2
    with tempfile.TemporaryDirectory() as out:
        result, body = Path(out, "result.json"), Path(out, "body.md")
        code = run(
            "node", "grader/cli/launch.mjs", "grade",
            "--submission", str(checkout / "exercises"), "--isolation", ISOLATION,
            "--lang", LANG, "--audience", "student",
            "--report", f"classroom50={result}", "--report", f"markdown={body}",
            cwd=kit,
        )  # fmt: skip
        if code > 1 or not result.is_file():
            return code or 2
        (checkout / "result.json").write_bytes(result.read_bytes())
        (checkout / "release-body.md").write_bytes(body.read_bytes())
    return 0


sys.exit(main())
