"""Makes a wheel again of a package that is installed."""

import base64
import hashlib
from importlib import metadata
from pathlib import Path

from local_index.archives import write_zip

# What an installer adds; and RECORD, which is written anew.
ADDED = {"INSTALLER", "REQUESTED", "RECORD", "direct_url.json"}


def wheel_of_installed(name: str, destination: Path) -> Path:
    """Write the wheel of an installed package of pure Python into the folder."""
    installed = metadata.distribution(name)
    files: list[tuple[str, bytes]] = []
    information = ""
    for path in sorted(installed.files or [], key=str):
        folder, last = path.parts[0], path.name
        if folder.endswith(".dist-info"):
            information = folder
        # Programs lie outside the packages' folder, and are made by the installer.
        if folder == ".." or path.suffix == ".pyc":
            continue
        if folder.endswith(".dist-info") and last in ADDED:
            continue
        files.append((path.as_posix(), Path(str(path.locate())).read_bytes()))
    record = f"{information}/RECORD"
    lines = [_recorded(file, content) for file, content in files]
    files.append((record, "".join([*lines, f"{record},,\n"]).encode()))
    stem = f"{name}-{installed.version}-py3-none-any.whl"
    return write_zip(destination / stem, files)


def _recorded(name: str, content: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest())
    return f"{name},sha256={digest.rstrip(b'=').decode()},{len(content)}\n"
