"""The version that comes next, asked of the local index."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = (
    Path(__file__).resolve().parents[2]
    / "crates/capstone/python/scripts/next_version.py"
)
TIME_LIMIT_SECONDS = 60


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-B", "-X", "utf8", str(SCRIPT), *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
    )


@pytest.mark.parametrize(
    ("package", "part", "expected"),
    [
        ("fib-number", "patch", "1.0.1"),
        ("fib-number", "minor", "1.1.0"),
        ("ward-tools", "major", "3.0.0"),
        ("never-published", "minor", "0.1.0"),
    ],
)
def test_one_part_grows(index: str, package: str, part: str, expected: str) -> None:
    address = index.removesuffix("/simple/")
    ran = run(package, "--part", part, "--index", address)
    assert (ran.returncode, ran.stdout.strip()) == (0, expected), ran.stderr


def test_an_index_that_does_not_answer_is_said_so() -> None:
    ran = run("fib-number", "--index", "http://127.0.0.1:1")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("http://127.0.0.1:1/fib-number/json: ")


@pytest.mark.parametrize("table", ["package", "workspace.package"])
def test_it_is_put_into_the_manifest(tmp_path: Path, table: str) -> None:
    manifest = tmp_path / "Cargo.toml"
    rest = '\nedition = "2024"\n\n[dependencies]\npyo3 = { version = "0.30" }\n'
    manifest.write_text(f'[{table}]\nversion = "0.1.0"{rest}', encoding="utf-8")
    ran = run("--write", str(manifest), "--exactly", "1.3.0")
    assert ran.returncode == 0, ran.stderr
    text = manifest.read_text(encoding="utf-8")
    assert text == f'[{table}]\nversion = "1.3.0"{rest}'


def test_without_a_version_to_change_nothing_is_written(tmp_path: Path) -> None:
    manifest = tmp_path / "Cargo.toml"
    manifest.write_text("[package]\nversion.workspace = true\n", encoding="utf-8")
    ran = run("--write", str(manifest), "--exactly", "1.3.0")
    assert ran.returncode == 1
    assert "has no version in a table [package]" in ran.stderr


def test_what_is_no_version_is_refused() -> None:
    assert run("--exactly", "1.3").returncode == 2
    assert run().returncode == 2
