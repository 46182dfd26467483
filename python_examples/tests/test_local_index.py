"""The local index: the same packages every time, found by pip without a network."""

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
TIME_LIMIT_SECONDS = 60


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    # What this machine tells pip about other indexes is not heard.
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("PIP_")}
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-m", *arguments],
        cwd=HERE,
        env=inherited | {"PYTHONDONTWRITEBYTECODE": "1"} | variables,
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
    )


def pip(index: str, target: Path, *packages: str, **variables: str) -> str:
    done = run(
        "pip",
        "install",
        "--quiet",
        "--no-cache-dir",
        "--target",
        str(target),
        *packages,
        PIP_INDEX_URL=index,
        PIP_CONFIG_FILE=os.devnull,
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        NO_PROXY="127.0.0.1",
        **variables,
    )
    return done.stdout + done.stderr if done.returncode else ""


def installed(target: Path) -> set[str]:
    return {path.stem for path in target.glob("*.dist-info")}


def test_the_bytes_are_the_same_every_time(packages: Path, tmp_path: Path) -> None:
    again = run("local_index", "build", str(tmp_path))
    assert again.stdout.split() == sorted(path.name for path in packages.iterdir())
    for path in packages.iterdir():
        assert path.read_bytes() == (tmp_path / path.name).read_bytes(), path.name


def test_building_leaves_nothing_beside_the_sources(packages: Path) -> None:
    assert packages.is_dir()
    left = {path.suffix for path in (HERE / "local_index/packages").glob("*/src/*")}
    assert ".egg-info" not in left


def test_pip_takes_the_newest_and_what_it_needs(index: str, tmp_path: Path) -> None:
    assert pip(index, tmp_path, "ward-tools<2", "fib-number[server]") == ""
    assert installed(tmp_path) == {
        "fib_number-1.0.0",
        "plain_routes-1.0.0",
        "vital_signs-1.1.0",
        "ward_tools-1.3.0",
    }


def test_what_cannot_be_together_is_refused(index: str, tmp_path: Path) -> None:
    said = pip(index, tmp_path, "ward-tools", "vital-signs>=2")
    assert "Cannot install vital-signs>=2, ward-tools==1.2.0" in said
    assert "conflicting dependencies" in said


def test_what_is_not_here_is_looked_for_nowhere_else(
    index: str, tmp_path: Path
) -> None:
    assert "No matching distribution found for numpy" in pip(index, tmp_path, "numpy")


def test_the_json_names_every_version(index: str) -> None:
    address = index.removesuffix("simple/") + "fib-number/json"
    with urllib.request.urlopen(address, timeout=TIME_LIMIT_SECONDS) as answer:
        said = json.load(answer)
    assert said["info"]["version"] == "1.0.0"
    assert set(said["releases"]) == {"0.1.0", "0.2.0", "0.2.1", "1.0.0"}


def test_an_old_version_has_the_fault_that_the_next_one_mends(
    index: str, tmp_path: Path
) -> None:
    answers = []
    for version in ["0.2.0", "0.2.1"]:
        target = tmp_path / version
        assert pip(index, target, f"fib-number=={version}") == ""
        program = "import fib_number; print([fib_number.fib(n) for n in range(5)])"
        ran = subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONPATH": str(target)},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        answers.append(ran.stdout.strip())
    assert answers == ["[1, 1, 1, 2, 3]", "[0, 1, 1, 2, 3]"]


def test_installing_the_look_alike_runs_its_setup(index: str, tmp_path: Path) -> None:
    note = tmp_path / "i_was_here.txt"
    target = tmp_path / "target"
    assert pip(index, target, "fib-numbr", "--only-binary=:all:") != ""
    assert not note.exists()
    assert pip(index, target, "fib-numbr", LOOK_ALIKE_FOLDER=str(tmp_path)) == ""
    assert note.read_text(encoding="utf-8").startswith("setup.py ran as you")


def test_a_taken_port_is_said_so(index: str, packages: Path) -> None:
    port = index.removesuffix("/simple/").rpartition(":")[2]
    second = run("local_index", "serve", str(packages), "--port", port)
    assert second.returncode == 3
    assert second.stderr.startswith(f"port {port} of 127.0.0.1 cannot be used")


def test_it_can_end_with_the_program_that_started_it(packages: Path) -> None:
    server = subprocess.Popen(
        [sys.executable, "-m", "local_index", "serve", "--end-with-input", packages],
        cwd=HERE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        server.communicate(timeout=TIME_LIMIT_SECONDS)
        assert server.returncode == 0
    finally:
        server.kill()
