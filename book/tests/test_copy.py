"""What a copy button copies can be pasted as it is."""

import pytest
from playwright.sync_api import Page, expect

SESSION = "10-packaging/an-empty-folder.html"
MODULE = "11-fusion/a-first-module.html"
CONSOLE = "11-fusion/debugging.html"


@pytest.fixture
def clipboard(page: Page) -> Page:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return page


def copied(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_a_command_of_a_session_without_prompt_and_output(
    clipboard: Page, book: str
) -> None:
    page = clipboard
    page.goto(book + SESSION)
    session = page.locator("[data-session='packaging/a_new_crate']")
    command = "cargo test --quiet --lib"
    button = session.get_by_role("button", name=f"Copy to clipboard: {command}")
    button.focus()
    expect(button.locator("..")).to_have_css("opacity", "1")
    button.press("Enter")
    assert copied(page) == command
    expect(page.locator(".course-voice")).to_have_text("Copied!")


def test_how_to_run_a_module(clipboard: Page, book: str) -> None:
    page = clipboard
    page.goto(book + MODULE)
    command = "cargo course verify --only modules/fusion/flight"
    page.get_by_role("button", name=command).press("Enter")
    assert copied(page) == command


def test_what_was_typed_into_a_terminal_alone(clipboard: Page, book: str) -> None:
    page = clipboard
    page.goto(book + CONSOLE)
    terminal = page.locator("pre:has(.language-console)").first
    terminal.get_by_role("button").press("Enter")
    typed = copied(page)
    assert terminal.text_content() != typed
    assert f"$ {typed}\n" in (terminal.locator("code").text_content() or "")
