"""Lets a small resolver choose among versions, those of today and those to come."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

PYPROJECT = Path(__file__).resolve().parents[1] / "python" / "pyproject.toml"


def project() -> dict[str, object]:
    table = tomllib.loads(PYPROJECT.read_text(encoding="utf-8")).get("project")
    assert isinstance(table, dict), "the table [project] is gone"
    return table


def read(texts: object) -> dict[str, Requirement]:
    assert isinstance(texts, list), f"a list of texts is needed, not {texts!r}"
    found: dict[str, Requirement] = {}
    for text in texts:
        try:
            requirement = Requirement(text)
        except (InvalidRequirement, TypeError):
            raise AssertionError(f"pip cannot read {text!r}") from None
        before = found.setdefault(canonicalize_name(requirement.name), requirement)
        # pip obeys every line that names a package.
        before.specifier &= requirement.specifier
        before.extras |= requirement.extras
    return found


def always() -> dict[str, Requirement]:
    return read(project().get("dependencies"))


def for_the_server() -> dict[str, Requirement]:
    extras = project().get("optional-dependencies")
    assert isinstance(extras, dict), (
        "there is no table [project.optional-dependencies], so there is no extra"
    )
    assert "server" in extras, f"the extra is called server; there is {list(extras)}"
    return read(extras["server"])


def newest(requirement: Requirement, published: list[str]) -> str | None:
    allowed = requirement.specifier.filter(map(Version, published))
    return max(map(str, allowed), key=Version, default=None)


def compare(requirement: Requirement, published: list[str], taken: str | None) -> None:
    chosen = newest(requirement, published)
    assert chosen == taken, (
        f"of {requirement.name} {', '.join(published)} your range takes "
        f"{chosen or 'nothing'}, and {taken or 'nothing'} is right"
    )


def named(part: list[str] | str | None) -> str:
    return ",".join(part) if isinstance(part, list) else f"takes {part or 'nothing'}"


@pytest.mark.parametrize(
    ("published", "taken"),
    [
        (["1.0.0"], None),
        (["1.0.0", "1.1.0"], "1.1.0"),
        (["1.0.0", "1.1.0", "2.0.0"], "1.1.0"),
        (["1.1.0", "1.1.1", "2.0.0"], "1.1.1"),
        (["1.1.0", "1.10.0", "1.9.0", "2.0.0", "3.0.0"], "1.10.0"),
        (["1.1.0", "2.0.0rc1"], "1.1.0"),
    ],
    ids=named,
)
def test_vital_signs(published: list[str], taken: str | None) -> None:
    needed = always()
    assert "vital-signs" in needed, "night-report needs vital-signs"
    compare(needed["vital-signs"], published, taken)


@pytest.mark.parametrize(
    ("published", "taken"),
    [
        (["0.1.0", "0.2.0"], None),
        (["0.1.0", "0.2.0", "0.2.1", "1.0.0"], "0.2.1"),
        (["0.2.1", "0.2.10", "0.2.9", "0.3.0"], "0.2.10"),
        (["0.2.0", "0.3.0"], None),
    ],
    ids=named,
)
def test_fib_number(published: list[str], taken: str | None) -> None:
    needed = always()
    assert "fib-number" in needed, "night-report needs fib-number"
    compare(needed["fib-number"], published, taken)


def test_the_server_is_an_extra() -> None:
    assert set(always()) == {"vital-signs", "fib-number"}, (
        f"everybody gets {', '.join(sorted(always()))}; it should be vital-signs and "
        "fib-number alone"
    )
    for name, needed_by_all in always().items():
        assert not needed_by_all.extras, (
            f"everybody gets {name} with its extra {', '.join(needed_by_all.extras)}, "
            "and what that brings"
        )
    needed = for_the_server()
    assert "plain-routes" in needed, "the extra server does not bring plain-routes"
    for published, taken in [
        (["0.9.0", "1.0.0"], "1.0.0"),
        (["0.9.0"], None),
        (["1.0.0", "1.4.2", "2.0.0"], "1.4.2"),
    ]:
        compare(needed["plain-routes"], published, taken)
