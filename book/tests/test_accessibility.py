"""In a wide window no page breaks a rule of accessibility, in any theme."""

from axe import THEMES, violations
from playwright.sync_api import Page


def test_every_page_in_every_theme(page: Page, book: str, all_pages: list[str]) -> None:
    found: list[str] = []
    for path in all_pages:
        page.goto(book + path)
        found += violations(page)
    assert not found, "\n".join(found)


def test_a_flaw_is_seen(page: Page, book: str) -> None:
    page.goto(book)
    assert violations(page) == []
    page.add_style_tag(content=".navy main p { color: #2a3044 }")
    page.evaluate("document.querySelector('main').append(new Image())")
    found = violations(page)
    rules = {line.split(": ", 1)[1].split(":")[0] for line in found}
    assert rules == {"image-alt (light)", "color-contrast (navy)"}, found


def test_there_is_no_theme_the_tests_do_not_know(page: Page, book: str) -> None:
    page.goto(book)
    offered = page.locator("#mdbook-theme-list button").evaluate_all(
        "buttons => buttons.map(button => button.id.replace('mdbook-theme-', ''))"
    )
    assert set(offered) == {*THEMES, "default_theme"}
