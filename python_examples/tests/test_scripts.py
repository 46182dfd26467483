"""What the pair proof does not show about the Python halves.

The proof runs each script once and compares its output. Here each script runs
the way the page's Run button starts it (isolated mode, away from the
repository), twice, with different hash seeds and every warning switched on:
what a reader sees must not depend on chance, on the folder, or on an installed
package.
"""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((ROOT / "python_examples").glob("[0-9][0-9]_*/*.py"))
# Those whose module is in Python too: the others are run with the compiled module, by
# the proof of modules.
ALONE = [
    path
    for path in SCRIPTS
    if not path.with_name(f"{path.stem.removeprefix('use_')}.pyi").exists()
]
ORIGINALS = sorted((ROOT / "exercises").glob("*/*/python/*.py"))
TIME_LIMIT_SECONDS = 30


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported_from_elsewhere(source: str) -> set[str]:
    """The top-level modules `source` imports that Python does not ship."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0] if node.level == 0 else ".")
    return found - sys.stdlib_module_names


def declared(script: Path) -> dict[str, object]:
    """What the topic declares for the script; an original of an exercise has none."""
    topic = script.parent.name.split("_", 1)[-1]
    declarations = ROOT / "crates" / "topics" / topic / "topic.toml"
    if script not in SCRIPTS:
        return {}
    topic_facts = tomllib.loads(declarations.read_text(encoding="utf-8"))
    pairs, modules = topic_facts.get("pairs", {}), topic_facts.get("modules", {})
    facts = pairs.get(script.stem, modules.get(module_of(script), {}))
    assert isinstance(facts, dict)
    return facts


def module_of(script: Path) -> str:
    """The module that the script is, or that it is the program to use."""
    return script.stem.removeprefix("use_")


def belongs_to_a_module(script: Path) -> bool:
    """Whether the script is a module that is in Rust too, or the program to use it."""
    return script.with_name(f"use_{module_of(script)}.py").exists()


def uses_a_module(script: Path) -> bool:
    """Whether the script imports a module that lies beside it."""
    return script.stem.startswith("use_")


def declared_exit(script: Path) -> int:
    """The exit code the topic declares for the script; 0 if it says nothing."""
    code = declared(script).get("python_exit", 0)
    assert isinstance(code, int)
    return code


def declared_packages(script: Path) -> set[str]:
    """The packages the topic declares for the script, which are in the lock."""
    names = declared(script).get("python_packages", [])
    assert isinstance(names, list)
    return set(names)


def run_isolated(script: Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    # Both ignore PYTHONHASHSEED, so each run gets a seed of its own. Isolated mode
    # hides the script's own folder as well.
    alone = ["-E", "-s", "-B"] if uses_a_module(script) else ["-I"]
    options = [*alone, "-X", "dev", "-X", "utf8", "-W", "error"]
    return subprocess.run(
        [sys.executable, *options, str(script)],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=False,
    )


def test_there_are_scripts_to_test() -> None:
    assert SCRIPTS, "no script found below python_examples/NN_topic/"


@pytest.mark.parametrize("script", ALONE, ids=name_of)
def test_what_a_script_prints_does_not_depend_on_chance(
    script: Path, tmp_path: Path
) -> None:
    first = run_isolated(script, tmp_path)
    second = run_isolated(script, tmp_path)
    assert first.returncode == declared_exit(script), first.stderr
    assert "Warning" not in first.stderr, first.stderr
    assert (second.returncode, second.stdout) == (first.returncode, first.stdout)
    left_behind = [path.name for path in tmp_path.iterdir()]
    assert left_behind == [], f"{name_of(script)} leaves files behind: {left_behind}"


@pytest.mark.parametrize("script", [*SCRIPTS, *ORIGINALS], ids=name_of)
def test_a_script_needs_the_library_and_what_it_declares(script: Path) -> None:
    imported = imported_from_elsewhere(script.read_text(encoding="utf-8"))
    if script in ORIGINALS:
        # An exercise may have several files, which import each other.
        imported -= {beside.stem for beside in script.parent.glob("*.py")}
    if belongs_to_a_module(script):
        # Module and program declare theirs together.
        assert imported - {module_of(script)} <= declared_packages(script)
    else:
        assert imported == declared_packages(script)


@pytest.mark.parametrize(
    ("source", "foreign"),
    [
        ("import json\nfrom collections import abc\n", set()),
        ("import numpy as np\n", {"numpy"}),
        ("from pandas.io import sql\n", {"pandas"}),
        ("def late() -> None:\n    import requests.auth\n", {"requests"}),
        ("from . import neighbour\n", {"."}),
    ],
)
def test_imports_from_elsewhere_are_seen(source: str, foreign: set[str]) -> None:
    assert imported_from_elsewhere(source) == foreign
