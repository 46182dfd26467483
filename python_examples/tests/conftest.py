"""The local index, built and served once for the tests that need it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parents[1]
TIME_LIMIT_SECONDS = 60
LOCAL_INDEX = [sys.executable, "-X", "utf8", "-m", "local_index"]
NO_BYTECODE = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the built packages."""
    folder = tmp_path_factory.mktemp("packages")
    subprocess.run(
        [*LOCAL_INDEX, "build", str(folder)],
        cwd=HERE,
        env=NO_BYTECODE,
        stdout=subprocess.DEVNULL,
        check=True,
        timeout=TIME_LIMIT_SECONDS,
    )
    return folder


@pytest.fixture(scope="session")
def index(packages: Path) -> Iterator[str]:
    """Return the address under which they are served."""
    server = subprocess.Popen(
        [*LOCAL_INDEX, "serve", str(packages)],
        cwd=HERE,
        env=NO_BYTECODE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert server.stdout is not None
    try:
        yield server.stdout.readline().strip()
    finally:
        server.kill()
        server.communicate()
