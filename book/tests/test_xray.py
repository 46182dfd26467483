"""The X-ray button of a program: by keyboard, for refused programs and parts too."""

from axe import violations
from playwright.sync_api import Locator, Page, expect
from serving import Live

# The compiler is asked about a whole file.
LONGEST = 30_000


def ask_by_keyboard(page: Page, short: str) -> tuple[Locator, Locator]:
    """Presses the first button for this file; gives it and the table's region."""
    button = page.get_by_role("button", name=f"X-ray {short}", exact=True).first
    expect(button).to_have_attribute("aria-expanded", "false")
    button.focus()
    page.keyboard.press("Enter")
    region = page.get_by_role("region", name=f"X-ray, {short}").first
    expect(region.get_by_role("table").first).to_be_visible(timeout=LONGEST)
    expect(button).to_have_attribute("aria-expanded", "true")
    return button, region


def test_a_program_by_keyboard(live_page: Page, server: Live) -> None:
    live_page.goto(server.origin + "04-ownership/moves.html")
    button, region = ask_by_keyboard(live_page, "move_and_refill.rs")
    expect(button).to_be_focused()
    row = region.get_by_role("row").filter(has_text="moved on line")
    expect(row).to_contain_text("may not be read, may not be changed")
    assert violations(live_page) == []
    live_page.keyboard.press("Enter")
    expect(region).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_a_refused_program_says_what_it_can(live_page: Page, server: Live) -> None:
    live_page.goto(server.origin + "04-ownership/moves.html")
    _, region = ask_by_keyboard(live_page, "use_after_move.rs")
    expect(region).to_contain_text("lost: moved on line 3")
    expect(region).to_contain_text("line 5: E0382")


def test_a_part_of_a_file(live_page: Page, server: Live) -> None:
    live_page.goto(server.origin + "04-ownership/partial-moves.html")
    _, region = ask_by_keyboard(live_page, "ward.rs:into_notes")
    expect(region).to_contain_text("Patient::into_notes")


def test_without_a_server_there_is_no_button(page: Page, book: str) -> None:
    page.goto(book + "04-ownership/moves.html")
    expect(page.get_by_role("table").first).to_be_visible()
    expect(page.get_by_role("button", name="X-ray")).to_have_count(0)


def test_a_recorded_xray_is_read_on_a_page(page: Page, book: str) -> None:
    page.goto(book + "04-ownership/read-an-xray.html")
    table = page.get_by_role("table").first
    row = table.get_by_role("row").filter(has_text="moved on line")
    expect(row).to_contain_text("may not be read")
