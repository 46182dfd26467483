"""The workflow files: of the course, and those that a learner's project begins with.

They run elsewhere. Here each is read, what it refers to has to be there, and the
actions it uses are those of one table.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml_subset
from yaml_subset import Yaml

ROOT = Path(__file__).resolve().parents[2]
TEMPLATE = ROOT / "crates/tools/course/src/commands/new/templates/extension"
# The package of the chapter about packaging, whose files stand on its pages.
LESSON = ROOT / "python_examples/10_packaging/fib_number"
# What a learner's project has besides its templates.
ADDED = {"scripts/next_version.py": ROOT / "crates/capstone/python/scripts"}
FILES = [
    (root, file)
    for root in (ROOT, TEMPLATE, LESSON)
    for file in sorted((root / ".github/workflows").glob("*.yml"))
]
# Each action in one version everywhere; all of them run on the Node of today.
ACTIONS = {
    "PyO3/maturin-action": "v1",
    "actions/cache": "v5",
    "actions/checkout": "v6",
    "actions/download-artifact": "v7",
    "actions/setup-python": "v6",
    "actions/upload-artifact": "v6",
    "pypa/gh-action-pypi-publish": "release/v1",
}
PUBLISHES = "pypa/gh-action-pypi-publish@release/v1"
MACHINES = {"ubuntu-latest", "ubuntu-24.04-arm", "macos-latest", "windows-latest"}


def as_map(value: Yaml) -> dict[str, Yaml]:
    return value if isinstance(value, dict) else {}


def as_list(value: Yaml) -> list[Yaml]:
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def faults(text: str, root: Path) -> list[str]:
    """Return what is wrong with a workflow."""
    try:
        workflow = yaml_subset.read(text)
    except yaml_subset.NotRead as error:
        return [str(error)]
    found = list(of_head(workflow, root))
    jobs = as_map(workflow.get("jobs"))
    for name, job in jobs.items():
        found += [f"{name}: {fault}" for fault in of_job(as_map(job), workflow, root)]
    return found


def of_head(workflow: dict[str, Yaml], root: Path) -> Iterator[str]:
    for key in ("name", "on", "permissions", "jobs"):
        if workflow.get(key) in (None, ""):
            yield f"no `{key}`"
    if workflow.get("permissions") not in ({}, {"contents": "read"}):
        yield "may do more than read"
    for event in as_map(workflow.get("on")).values():
        for path in as_list(as_map(event).get("paths")):
            if not (root / str(path).removesuffix("/**")).exists():
                yield f"waits for changes of {path}, which is not there"


def of_job(
    job: dict[str, Yaml], workflow: dict[str, Yaml], root: Path
) -> Iterator[str]:
    jobs = as_map(workflow.get("jobs"))
    for needed in as_list(job.get("needs")):
        if needed not in jobs:
            yield f"needs the job {needed}, which is not there"
    yield from of_references(job, workflow)
    if "uses" in job:
        yield from of_call(job, root)
        return
    matrix = as_map(as_map(job.get("strategy")).get("matrix"))
    for machine in machines(job, matrix):
        if machine not in MACHINES:
            yield f"runs on {machine}, which is unknown"
    if not isinstance(job.get("timeout-minutes"), int):
        yield "no `timeout-minutes`"
    steps = [as_map(step) for step in as_list(job.get("steps"))]
    if not steps:
        yield "no steps"
    for step in steps:
        yield from of_step(step, job, workflow, root)
    publishes = any(step.get("uses") == PUBLISHES for step in steps)
    trusted = as_map(job.get("permissions")) == {"id-token": "write"}
    if publishes != (trusted and "environment" in job):
        yield "publishing, `id-token: write` and an environment belong together"


def of_call(job: dict[str, Yaml], root: Path) -> Iterator[str]:
    called = root / str(job["uses"])
    if not called.is_file():
        yield f"calls {job['uses']}, which is not there"
        return
    other = yaml_subset.read(called.read_text(encoding="utf-8"))
    call = as_map(other.get("on"))
    if "workflow_call" not in call:
        yield f"calls {job['uses']}, which cannot be called"
    wanted = as_map(as_map(call.get("workflow_call")).get("inputs"))
    if set(wanted) != set(as_map(job.get("with"))):
        yield f"gives {job['uses']} other inputs than it wants"


def machines(job: dict[str, Yaml], matrix: dict[str, Yaml]) -> list[Yaml]:
    if job.get("runs-on") != "${{ matrix.os }}":
        return as_list(job.get("runs-on"))
    included = [as_map(one).get("os") for one in as_list(matrix.get("include"))]
    return as_list(matrix.get("os")) + included


def of_step(
    step: dict[str, Yaml], job: dict[str, Yaml], workflow: dict[str, Yaml], root: Path
) -> Iterator[str]:
    if ("uses" in step) == ("run" in step):
        yield "a step has either `uses` or `run`"
    if "uses" in step:
        action, _, version = str(step["uses"]).partition("@")
        if ACTIONS.get(action) != version:
            yield f"{step['uses']} is not in the table of actions"
        settings = as_map(step.get("with"))
        if (
            action == "actions/checkout"
            and settings.get("persist-credentials") is not False
        ):
            yield "the checkout leaves its credentials behind"
    run = str(step.get("run", ""))
    if "${{" in run:
        yield "what is given from outside reaches a shell by `env` alone"
    defaults = as_map(as_map(workflow.get("defaults")).get("run"))
    folder = root / str(defaults.get("working-directory", "."))
    for name in re.findall(r"[\w./-]+\.py\b|[\w./-]*\.lock\b|\.ci/\w+", run):
        there = folder / name
        if root == TEMPLATE and name in ADDED:
            there = ADDED[name] / there.name
        if not there.is_file():
            yield f"{name} is not there"


def of_references(job: dict[str, Yaml], workflow: dict[str, Yaml]) -> Iterator[str]:
    jobs = as_map(workflow.get("jobs"))
    matrix = as_map(as_map(job.get("strategy")).get("matrix"))
    in_matrix = set(matrix) | {
        key for one in as_list(matrix.get("include")) for key in as_map(one)
    }
    ids = {as_map(step).get("id") for step in as_list(job.get("steps"))}
    inputs = {
        key
        for way in ("workflow_call", "workflow_dispatch")
        for key in as_map(as_map(as_map(workflow.get("on")).get(way)).get("inputs"))
    }
    for reference in re.findall(r"\$\{\{ ([\w.-]+) \}\}", " ".join(texts(job))):
        first, _, rest = reference.partition(".")
        name, _, more = rest.partition(".")
        match first:
            case "matrix":
                good = name in in_matrix
            case "steps":
                good = name in ids
            case "inputs":
                good = name in inputs
            case "needs":
                outputs = as_map(as_map(jobs.get(name)).get("outputs"))
                good = name in as_list(job.get("needs"))
                good = good and more.removeprefix("outputs.") in outputs
            case _:
                good = first in ("github", "runner")
        if not good:
            yield f"{reference} is not there"


def texts(value: Yaml) -> Iterator[str]:
    """Return every text in it."""
    if isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize(
    ("root", "file"),
    FILES,
    ids=[file.relative_to(ROOT).as_posix() for _, file in FILES],
)
def test_a_workflow_is_sound(root: Path, file: Path) -> None:
    assert faults(file.read_text(encoding="utf-8"), root) == []


def test_both_have_tests_wheels_and_a_release() -> None:
    names = {file.name for root, file in FILES if root == ROOT}
    assert {"run-tests.yml", "wheels.yml", "release.yml", "verify.yml"} <= names
    assert len([file for root, file in FILES if root == TEMPLATE]) == 3
    assert len([file for root, file in FILES if root == LESSON]) == 2


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("checkout@v6", "checkout@main", "not in the table"),
        ("  contents: read\n", "  contents: write\n", "more than read"),
        ("scripts/next_version.py", "scripts/next.py", "scripts/next.py is not there"),
        ("needs: wheels", "needs: wheel", "needs the job wheel"),
        ("steps.ask.", "steps.asked.", "steps.asked.outputs.next is not there"),
        ("outputs.next }}\n\n", "outputs.last }}\n\n", "needs.version.outputs.last"),
        ("workflows/wheels.yml", "workflows/wheel.yml", "which is not there"),
        ('"$PART"', "${{ inputs.part }}", "by `env` alone"),
        ("inputs.part", "inputs.parts", "inputs.parts is not there"),
        ("    environment: pypi\n", "", "belong together"),
        ("    timeout-minutes: 15\n", "", "no `timeout-minutes`"),
        ("  tests:\n", "   tests:\n", "line "),
        ("name: release", "name: a: b", "line "),
        ("persist-credentials: false", "fetch-depth: 1", "credentials"),
    ],
)
def test_a_flaw_is_seen(old: str, new: str, said: str) -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    assert old in text
    found = faults(text.replace(old, new), ROOT)
    assert said in " ".join(found), found


def test_a_path_that_is_gone_is_seen() -> None:
    text = (ROOT / ".github/workflows/run-tests.yml").read_text(encoding="utf-8")
    found = faults(text.replace("crates/capstone/**", "crates/gone/**"), ROOT)
    assert found == ["waits for changes of crates/gone/**, which is not there"] * 2
