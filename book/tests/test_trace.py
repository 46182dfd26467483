"""The Trace button of a Python program: by keyboard, with pictures for its steps."""

from axe import violations
from playwright.sync_api import Locator, Page, expect
from serving import Live

# Python may have to wait for two compilers.
LONGEST = 60_000
SHORT = "labels_and_places.py"


def ask_by_keyboard(page: Page, short: str) -> tuple[Locator, Locator]:
    """Presses the button of this file; gives it and the region of the answer."""
    button = page.get_by_role("button", name=f"Trace {short}", exact=True).first
    expect(button).to_have_attribute("aria-expanded", "false")
    button.focus()
    page.keyboard.press("Enter")
    region = page.get_by_role("region", name=f"Trace, {short}").first
    expect(region.get_by_role("table").first).to_be_visible(timeout=LONGEST)
    expect(button).to_have_attribute("aria-expanded", "true")
    return button, region


def test_a_program_by_keyboard(live_page: Page, server: Live) -> None:
    live_page.goto(server.origin + "04-ownership/labels-and-places.html")
    button, region = ask_by_keyboard(live_page, SHORT)
    expect(button).to_be_focused()
    row = region.get_by_role("row").filter(has_text="seen through")
    expect(row).to_contain_text("#1")
    expect(row).to_contain_text("monday and tuesday")
    assert violations(live_page) == []
    live_page.keyboard.press("Enter")
    expect(region).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_the_pictures_are_paged_through(live_page: Page, server: Live) -> None:
    live_page.goto(server.origin + "04-ownership/labels-and-places.html")
    _, region = ask_by_keyboard(live_page, SHORT)
    expect(region.get_by_role("img", name="after step 3")).to_be_visible()
    back = region.get_by_role("button", name="Step back")
    back.press("Enter")
    expect(region.get_by_role("img", name="after step 2")).to_be_visible()
    expect(live_page.locator(".course-voice")).to_contain_text("after step 2")
    back.press("Enter")
    back.press("Enter")
    expect(region.get_by_role("img")).to_have_count(1)
    expect(region.get_by_role("img", name="after step 1")).to_be_visible()
    expect(back).to_have_attribute("aria-disabled", "true")
    expect(back).to_be_focused()


def test_a_recorded_trace_is_read_on_a_page(page: Page, book: str) -> None:
    page.goto(book + "04-ownership/shared-by-accident.html")
    table = page.get_by_role("table").first
    row = table.get_by_role("row").filter(has_text="seen through")
    expect(row).to_contain_text("beds[0], beds[1] and beds[2]")
    words = page.get_by_text("The picture in words").first
    words.press("Enter")
    shown = page.locator(".trace-picture pre").first
    expect(shown).to_be_visible()
    expect(shown).to_contain_text("beds -> #1")


def test_without_a_server_there_is_no_button(page: Page, book: str) -> None:
    page.goto(book + "04-ownership/labels-and-places.html")
    expect(page.get_by_role("table").first).to_be_visible()
    expect(page.get_by_role("button", name="Trace")).to_have_count(0)
