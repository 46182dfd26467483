"""axe over the open page, in every theme."""

import sys
from pathlib import Path
from typing import TypedDict

from playwright.sync_api import Page

THEMES = ("light", "rust", "coal", "navy", "ayu")
LOOK = (Path(__file__).parent / "axe.js").read_text(encoding="utf-8")


class Violation(TypedDict):
    rule: str
    help: str
    places: list[str]


class Looked(TypedDict):
    found: list[Violation]
    passed: list[str]


def source() -> str:
    """axe-core, the rules, as its package carries it."""
    for folder in sys.path:
        script = Path(folder) / "axe_playwright_python" / "axe.min.js"
        if script.is_file():
            return script.read_text(encoding="utf-8")
    raise AssertionError("axe is not installed; `cargo course setup` does it")


SOURCE = source()
# Kinds of text that have passed, on any page of this run.
PASSED: set[str] = set()


def violations(page: Page) -> list[str]:
    """What is wrong with the open page: the rule, the theme, the first places."""
    page.evaluate(SOURCE)
    looked: Looked = page.evaluate(LOOK, {"themes": THEMES, "known": sorted(PASSED)})
    PASSED.update(looked["passed"])
    return [
        f"{page.url}: {violation['rule']}: {violation['help']}\n    "
        + "\n    ".join(violation["places"][:3])
        for violation in looked["found"]
    ]
