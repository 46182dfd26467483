"""An exercise on its page: the learner's own file, checked, hinted at and edited."""

from collections.abc import Callable
from pathlib import Path

import pytest
from axe import violations
from playwright.sync_api import Locator, Page, expect
from serving import COURSE, Live

# A first check builds the exercise.
LONGEST = 60_000
FOLDER = Path("04_ownership/01_print_it_twice/src/lib.rs")
SOLVED = (COURSE / "solutions" / FOLDER).read_text(encoding="utf-8")

Open = Callable[[], Locator]


@pytest.fixture
def file(server: Live) -> Path:
    """The learner's file, as shipped and with nothing done."""
    file = server.root / "exercises" / FOLDER
    file.write_text(shipped(), encoding="utf-8")
    (server.root / ".course" / "progress.json").unlink(missing_ok=True)
    (server.root / ".course" / "progress.backup.json").unlink(missing_ok=True)
    return file


def shipped() -> str:
    return (COURSE / "exercises" / FOLDER).read_text(encoding="utf-8")


@pytest.fixture
def card(live_page: Page, server: Live, file: Path) -> Open:
    """Opens the page and gives the exercise's card once it is alive."""
    assert file.is_file()

    def opened() -> Locator:
        live_page.goto(server.origin + "04-ownership/moves.html")
        card = live_page.get_by_role("region", name="Exercise 04/01: Print it twice")
        expect(card.locator(".exercise-state")).not_to_be_empty()
        return card

    return opened


def state(card: Locator) -> Locator:
    return card.locator(".exercise-state")


def verdict(card: Locator) -> Locator:
    return card.get_by_role("region", name="Verdict, Print it twice")


def field(card: Locator) -> Locator:
    return card.get_by_role("textbox", name="Print it twice: src/lib.rs")


def test_from_the_first_check_to_done_by_keyboard(
    card: Open, live_page: Page, file: Path
) -> None:
    exercise = card()
    expect(state(exercise)).to_have_text("○ Not started")
    exercise.get_by_role("button", name="Check", exact=True).press("Enter")
    expect(verdict(exercise)).to_contain_text("E0382", timeout=LONGEST)
    voice = live_page.locator(".course-voice")
    expect(voice).to_contain_text("Print it twice: Does not compile: 1 error (E0382)")
    assert violations(live_page) == []

    # The message leads to its line, in the editor.
    exercise.get_by_role("button", name="src/lib.rs:19:28").press("Enter")
    expect(field(exercise)).to_be_focused()
    caret = field(exercise).evaluate(
        "it => it.value.slice(0, it.selectionStart).split('\\n').length"
    )
    assert caret == 19
    marked = exercise.locator(".editor-under .line.mark-error")
    expect(marked).to_have_count(1)
    assert violations(live_page) == []

    field(exercise).fill(SOLVED)
    expect(exercise).to_contain_text("not saved yet")
    assert file.read_text(encoding="utf-8") == shipped()
    live_page.keyboard.press("Control+Enter")
    expect(state(exercise)).to_have_text("✓ Done", timeout=LONGEST)
    assert file.read_text(encoding="utf-8") == SOLVED
    following = exercise.get_by_role("link", name="Hand over the chart")
    expect(following).to_be_visible()
    following.press("Enter")
    expect(live_page.locator("#exercise-hand_over_the_chart")).to_be_in_viewport()


def test_a_save_in_the_learners_editor_is_judged_by_itself(
    card: Open, file: Path
) -> None:
    exercise = card()
    file.write_text(shipped().replace("{line} | {line}", "no name"), encoding="utf-8")
    expect(verdict(exercise)).to_contain_text("✗", timeout=LONGEST)
    expect(state(exercise)).to_contain_text("… In work")
    file.write_text(SOLVED, encoding="utf-8")
    expect(state(exercise)).to_have_text("✓ Done", timeout=LONGEST)
    file.write_text(shipped(), encoding="utf-8")
    expect(state(exercise)).to_contain_text("✓ Done earlier", timeout=LONGEST)


def test_a_newer_save_is_never_overwritten_unasked(
    card: Open, live_page: Page, file: Path
) -> None:
    exercise = card()
    exercise.get_by_role("button", name="Edit here").click()
    field(exercise).fill("// mine\n")
    newer = f"// theirs\n{shipped()}"
    file.write_text(newer, encoding="utf-8")
    expect(exercise).to_contain_text("nothing was overwritten", timeout=LONGEST)
    live_page.keyboard.press("Control+Enter")
    expect(exercise.get_by_role("button", name="Take the newer one")).to_be_focused()
    assert file.read_text(encoding="utf-8") == newer
    assert violations(live_page) == []

    # Both are still there after the page was loaded again.
    exercise = card()
    exercise.get_by_role("button", name="Edit here").click()
    expect(field(exercise)).to_have_value("// mine\n")
    exercise.get_by_role("button", name="Take the newer one").click()
    expect(field(exercise)).to_have_value(newer)

    # Who says so may save over it.
    field(exercise).fill(SOLVED)
    file.write_text(shipped(), encoding="utf-8")
    exercise.get_by_role("button", name="Save mine over it").click(timeout=LONGEST)
    expect(state(exercise)).to_have_text("✓ Done", timeout=LONGEST)
    assert file.read_text(encoding="utf-8") == SOLVED


def test_without_changes_the_editor_follows_the_file(card: Open, file: Path) -> None:
    exercise = card()
    exercise.get_by_role("button", name="Edit here").click()
    file.write_text(SOLVED, encoding="utf-8")
    expect(field(exercise)).to_have_value(SOLVED, timeout=LONGEST)
    expect(exercise).to_contain_text("the newer version from your disk")


def test_hints_come_one_by_one(card: Open) -> None:
    exercise = card()
    hints = exercise.get_by_role("list", name="Hints").get_by_role("listitem")
    expect(hints).to_have_count(0)
    for seen in (1, 2, 3):
        exercise.get_by_role("button", name="Hint").click()
        expect(hints).to_have_count(seen)
    expect(exercise.get_by_role("button", name="Hint")).to_be_disabled()
    expect(
        card().get_by_role("list", name="Hints").get_by_role("listitem")
    ).to_have_count(3)


def test_the_editor_indents_and_lets_the_keyboard_go(
    card: Open, live_page: Page
) -> None:
    exercise = card()
    exercise.get_by_role("button", name="Edit here").press("Enter")
    expect(field(exercise)).to_be_focused()
    field(exercise).fill("")
    keys = live_page.keyboard
    keys.type("fn a() {")
    keys.press("Enter")
    keys.type("b();")
    keys.press("Enter")
    keys.type("}")
    expect(field(exercise)).to_have_value("fn a() {\n    b();\n}")
    keys.press("ArrowUp")
    keys.press("Control+/")
    expect(field(exercise)).to_have_value("fn a() {\n    // b();\n}")
    keys.press("Control+/")
    keys.press("Shift+Tab")
    expect(field(exercise)).to_have_value("fn a() {\nb();\n}")
    keys.press("Home")
    keys.press("Tab")
    expect(field(exercise)).to_have_value("fn a() {\n    b();\n}")
    keys.press("Control+z")
    expect(field(exercise)).to_have_value("fn a() {\nb();\n}")
    keys.press("Escape")
    expect(live_page.locator(".course-voice")).to_have_text(
        "Tab leaves the editor now."
    )
    keys.press("Tab")
    expect(field(exercise)).not_to_be_focused()
    expect(field(exercise)).to_have_value("fn a() {\nb();\n}")


def test_the_xray_is_of_the_text_as_it_stands_there(
    card: Open, live_page: Page
) -> None:
    exercise = card()
    exercise.get_by_role("button", name="Edit here").press("Enter")
    button = exercise.get_by_role("button", name="X-ray lib.rs")
    region = exercise.get_by_role("region", name="X-ray, lib.rs")
    button.press("Enter")
    # It does not compile: what the compiler knows is told all the same.
    expect(region).to_contain_text("E0382", timeout=LONGEST)
    expect(region.get_by_role("table").first).to_be_visible()
    assert violations(live_page) == []

    field(exercise).fill(SOLVED)
    expect(region).to_be_hidden()
    button.press("Enter")
    expect(region.get_by_role("table").first).to_be_visible(timeout=LONGEST)
    expect(region).not_to_contain_text("E0382")
    expect(button).to_be_focused()


def test_without_a_server_a_card_has_no_buttons(page: Page, book: str) -> None:
    page.goto(book + "04-ownership/moves.html")
    card = page.get_by_role("region", name="Exercise 04/01: Print it twice")
    expect(card).to_contain_text("cargo course goto print_it_twice")
    expect(card.get_by_role("button")).to_have_count(0)
