"""An environment with what some figures need and learners do not.

numba, NumPy, pandas and polars come from `requirements.lock`, in exact versions. The
environment lies in `target/figures`, and is made by the first figure that needs it.
"""

from __future__ import annotations

import hashlib
import os
import platform
import sys
from importlib.metadata import distributions
from pathlib import Path

import measuring
from measuring import FOLDER, ROOT

LOCK = "requirements.lock"


def environment() -> str:
    """The interpreter that has them."""
    folder = ROOT / "target" / "figures" / "python"
    lock = ROOT / FOLDER / LOCK
    made_from = hashlib.sha256(
        lock.read_bytes() + f"{sys.executable} {platform.python_version()}".encode()
    ).hexdigest()
    programs = "Scripts" if sys.platform == "win32" else "bin"
    ending = ".exe" if sys.platform == "win32" else ""
    python = str(folder / programs / f"python{ending}")
    stamp = folder / "made-from"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == made_from:
        return python
    measuring.run([sys.executable, "-m", "venv", "--clear", str(folder)])
    pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    exact = ["--no-deps", "--require-hashes", "--only-binary", ":all:"]
    measuring.run([*pip, "install", *exact, "--requirement", str(lock)])
    stamp.write_text(made_from, encoding="utf-8")
    return python


def versions(python: str, *names: str) -> dict[str, str]:
    """The versions of these packages there."""
    folders = measuring.run([python, "-c", "import sys; print(*sys.path, sep='\\n')"])
    found = {
        one.metadata["Name"]: one.version
        for one in distributions(path=folders.splitlines())
    }
    return {name: found[name] for name in names}


def build_module(package: str, python: str, folder: Path) -> None:
    """Builds the package in `crates/figures` as a module for this Python, optimised."""
    target = ROOT / "target" / "figures"
    cargo = os.environ.get("CARGO") or "cargo"
    os.environ["PYO3_PYTHON"] = python
    os.environ["PYO3_BUILD_EXTENSION_MODULE"] = "1"
    manifest = ["--manifest-path", str(ROOT / "Cargo.toml")]
    options = ["--release", "--locked", "--quiet", "--lib", "--package", package]
    measuring.run([cargo, "build", *manifest, *options, "--target-dir", str(target)])
    before, ending, wanted = {
        "win32": ("", ".dll", ".pyd"),
        "darwin": ("lib", ".dylib", ".abi3.so"),
    }.get(sys.platform, ("lib", ".so", ".abi3.so"))
    built = target / "release" / f"{before}{package}{ending}"
    (folder / f"{package}{wanted}").write_bytes(built.read_bytes())
