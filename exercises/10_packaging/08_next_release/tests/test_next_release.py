"""Builds the wheel, unpacks it, and lets it ask an index on this machine."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from importlib.metadata import Distribution
from pathlib import Path
from threading import Thread
from urllib.error import HTTPError
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parents[1] / "python"
BUILD = "import sys; from setuptools.build_meta import build_wheel as b; b(sys.argv[1])"

FILES = [{"filename": "a.whl", "yanked": False}]
YANKED = [{"filename": "a.whl", "yanked": True}]
PACKAGES: dict[str, dict[str, object]] = {
    "repairs": {"0.1.0": FILES, "0.2.0": FILES, "0.2.1": FILES},
    "ten": {"0.9.3": FILES, "0.10.0": FILES, "0.2.0": FILES},
    "yanked": {"1.0.0": FILES, "1.0.1": YANKED},
    "deleted": {"1.0.0": FILES, "1.2.0": []},
    "candidate": {"1.0.0": FILES, "1.1.0rc1": FILES, "1.1.0.dev3": FILES},
    "first-candidate": {"0.1.0a1": FILES},
    "nothing": {},
    "late-repair": {"2.0.0": FILES, "1.4.7": FILES},
}
NEWEST = {
    "repairs": "0.2.1",
    "ten": "0.10.0",
    "yanked": "1.0.0",
    "deleted": "1.0.0",
    "candidate": "1.0.0",
    "first-candidate": "0.1.0a1",
    "nothing": "",
    "late-repair": "1.4.7",
}


class Index(BaseHTTPRequestHandler):
    """Answers `/NAME/json` as an index does."""

    def do_GET(self) -> None:
        name = self.path.strip("/").removesuffix("/json")
        if name in PACKAGES:
            info = {"name": name, "version": NEWEST[name]}
            code, said = 200, {"info": info, "releases": PACKAGES[name]}
        elif name.startswith("fails-"):
            code, said = int(name.removeprefix("fails-")), {"message": "not now"}
        else:
            code, said = 404, {"message": "Not Found"}
        body = json.dumps(said).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


@pytest.fixture(scope="module")
def index() -> Iterator[str]:
    os.environ["no_proxy"] = "127.0.0.1"
    server = ThreadingHTTPServer(("127.0.0.1", 0), Index)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with what is in the wheel, and nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    copy, out, site = folder / "project", folder / "out", folder / "site"
    shutil.copytree(PROJECT, copy)
    out.mkdir()
    ran = subprocess.run(
        [sys.executable, "-c", BUILD, str(out)],
        cwd=copy,
        capture_output=True,
        text=True,
        timeout=20,
    )
    said = (ran.stderr.strip() or ran.stdout.strip()).splitlines()[-6:]
    if ran.returncode:
        raise AssertionError("no wheel can be built:\n" + "\n".join(said))
    with ZipFile(next(out.glob("*.whl"))) as wheel:
        wheel.extractall(site)
    sys.path.insert(0, str(site))
    yield site
    sys.path.remove(str(site))


@pytest.fixture(scope="module")
def installed(site: Path) -> Distribution:
    """What the wheel says about itself."""
    return Distribution.at(next(site.glob("*.dist-info")))


@pytest.fixture(scope="module")
def next_release(site: Path) -> Callable[[str, str], object]:
    """The function, as it is installed."""
    found: Callable[[str, str], object] = import_module("next_release").next_release
    return found


@pytest.fixture
def command(installed: Distribution) -> Callable[..., object]:
    """The command; it ends with an exit code."""
    scripts = installed.entry_points.select(group="console_scripts")
    names = [script.name for script in scripts]
    assert names == ["next-release"], (
        f"the wheel brings the commands {names}; `next-release` is asked for, in the "
        "table [project.scripts]"
    )
    [script] = scripts
    assert script.attr == "main", (
        f"the command calls `{script.value}`; `next_release:main` is the function "
        "`main` of the module `next_release`"
    )
    try:
        main = script.load()
    except (ImportError, AttributeError) as error:
        raise AssertionError(f"the command calls what is not there: {error}") from None

    def run(*arguments: str) -> object:
        before = sys.argv
        sys.argv = ["next-release", *arguments]
        try:
            return main()
        except SystemExit as end:
            return end.code
        finally:
            sys.argv = before

    return run


def test_the_first_version_goes_along(site: Path) -> None:
    assert (site / "next_release" / "first.toml").is_file(), (
        "first.toml is not in the wheel, beside the code: setuptools has to be told"
    )


def test_pytest_is_for_those_who_ask(installed: Distribution) -> None:
    for text in installed.requires or []:
        needed = Requirement(text)
        assert needed.marker and not needed.marker.evaluate({"extra": ""}), (
            f"everybody who installs next-release gets {needed.name}"
        )
    asked = [
        needed
        for needed in map(Requirement, installed.requires or [])
        if needed.marker and needed.marker.evaluate({"extra": "tests"})
    ]
    assert [canonicalize_name(needed.name) for needed in asked] == ["pytest"], (
        "`next-release[tests]` brings pytest and nothing else; the wheel says "
        f"{[needed.name for needed in asked]}"
    )
    range_ = asked[0].specifier
    for version in ["7.4.4", "8.1.2", "9.0.0", "9.1.0", "10.0.0"]:
        assert not range_.contains(version), (
            f"`next-release[tests]` would take pytest {version}"
        )
    for version in ["8.2.0", "8.2.1", "8.4.2", "8.10.0"]:
        assert range_.contains(version), (
            f"`next-release[tests]` would not take pytest {version}"
        )


def test_it_needs_no_other_package(site: Path) -> None:
    for file in (site / "next_release").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Import(names=names):
                    modules = [one.name for one in names]
                case ast.ImportFrom(module=str(module), level=0):
                    modules = [module]
                case _:
                    continue
            for name in (module.partition(".")[0] for module in modules):
                assert name in sys.stdlib_module_names | {"next_release"}, (
                    f"{file.name} imports {name}, which is not installed with "
                    "next-release: Python's own library is enough"
                )


NEXT = [
    ("repairs", "0.2.2", "one more than the newest"),
    ("ten", "0.10.1", "10 is more than 9, as a number"),
    ("yanked", "1.0.2", "1.0.1 was yanked, and its number is taken"),
    ("deleted", "1.2.1", "1.2.0 has no files any more, and its number is taken"),
    ("candidate", "1.0.1", "pre-releases do not count"),
    ("late-repair", "2.0.1", "the newest is the highest, not the last published"),
]


@pytest.mark.parametrize(
    ("name", "version", "why"), NEXT, ids=[name for name, *_ in NEXT]
)
def test_what_comes_next(
    next_release: Callable[[str, str], object],
    index: str,
    name: str,
    version: str,
    why: str,
) -> None:
    released = ", ".join(PACKAGES[name])
    said = next_release(index, name)
    assert said == version, f"after {released} comes {version}, not {said}: {why}"


@pytest.mark.parametrize("version", ["0.1.0", "2026.1.0"])
@pytest.mark.parametrize("name", ["nothing", "first-candidate", "night-report"])
def test_the_first_release(
    next_release: Callable[[str, str], object],
    site: Path,
    index: str,
    name: str,
    version: str,
) -> None:
    known = "knows no release of it" if name in PACKAGES else "knows no such package"
    first = site / "next_release" / "first.toml"
    first.write_text(f'version = "{version}"\n', encoding="utf-8")
    try:
        said = next_release(index, name)
    except Exception as error:
        raise AssertionError(
            f"the index {known}, so it begins with {version}; you raise {error!r}"
        ) from None
    assert said == version, (
        f"the index {known}, so it begins with what first.toml says, {version}, "
        f"and not with {said}"
    )


@pytest.mark.parametrize("code", [403, 500, 503])
def test_a_failure_is_passed_on(
    next_release: Callable[[str, str], object], index: str, code: int
) -> None:
    try:
        said = next_release(index, f"fails-{code}")
    except HTTPError as error:
        assert error.code == code, (
            f"the index said {code}, the caller hears {error.code}"
        )
        return
    raise AssertionError(
        f"the index said {code}, so nobody knows what was released; you said {said}"
    )


def test_nobody_answers(next_release: Callable[[str, str], object]) -> None:
    try:
        said = next_release("http://127.0.0.1:1", "fib-number")
    except OSError:
        return
    raise AssertionError(f"no index answered, and you said {said}")


def test_the_command_prints_the_version(
    command: Callable[..., object], index: str, capsys: pytest.CaptureFixture[str]
) -> None:
    ended = command(index, "ten")
    said = capsys.readouterr()
    assert said.out == "0.10.1\n", "`next-release INDEX ten` prints 0.10.1, and no more"
    assert ended == 0, f"a version was found: `main` returns 0, not {ended!r}"
    assert said.err == "", "there is nothing to complain about"


@pytest.mark.parametrize("fails", ["fails-503", "nobody answers"])
def test_the_command_says_that_the_index_fails(
    command: Callable[..., object],
    index: str,
    fails: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    at = "http://127.0.0.1:1" if fails == "nobody answers" else index
    try:
        ended = command(at, "fib-number" if at != index else fails)
    except Exception as error:
        raise AssertionError(
            f"the index fails, and the command ends with a traceback: {error!r}"
        ) from None
    said = capsys.readouterr()
    assert said.out == "", f"the index fails, and the command prints {said.out!r}"
    assert ended == 1, f"the index fails: `main` returns 1, not {ended!r}"
    assert said.err.strip(), "the standard error does not say that the index fails"


@pytest.mark.parametrize("arguments", [[], ["INDEX"], ["INDEX", "one", "two"]])
def test_the_command_is_called_wrongly(
    command: Callable[..., object],
    arguments: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown = " ".join(["next-release", *arguments])
    try:
        ended = command(*arguments)
    except Exception as error:
        raise AssertionError(
            f"`{shown}` ends with {error!r}, not with code 2"
        ) from None
    said = capsys.readouterr()
    assert ended == 2, f"`{shown}` is called wrongly: exit code 2, not {ended!r}"
    assert said.out == "", f"`{shown}` complains on the standard output"
    assert "usage:" in said.err, f"`{shown}` does not show the usage"
