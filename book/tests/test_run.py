"""Run and Edit on the programs of a page, with the machine's own Rust and Python."""

import pytest
from axe import violations
from playwright.sync_api import Locator, Page, expect
from serving import Live

# Two compilers may be at work already.
LONGEST = 60_000
PAIR = "Archive a line, then read the next one"
PRINTED = (
    "archived: 09:14 bed 3 free\n"
    "archived: 09:14 bed 3 free\n"
    "newest:   09:20 bed 5 free\n"
)


@pytest.fixture
def moves(live_page: Page, server: Live) -> Page:
    """The page about moves, with its buttons."""
    live_page.goto(server.origin + "04-ownership/moves.html")
    expect(live_page.get_by_role("button", name="Run both programs")).to_be_visible()
    return live_page


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def result(page: Page, short: str) -> Locator:
    return page.get_by_role("region", name=f"Result, {short}")


def field(page: Page, short: str) -> Locator:
    return page.get_by_role("textbox", name=f"Program {short}")


def test_rust_and_python_run_by_keyboard(moves: Page) -> None:
    for short in ("move_and_refill.rs", "move_and_refill.py"):
        button(moves, f"Run {short}").press("Enter")
        expect(result(moves, short)).to_contain_text(
            "✓ It ran to its end.", timeout=LONGEST
        )
        output = moves.get_by_role("region", name=f"Output of {short}")
        assert output.text_content() == PRINTED
        expect(result(moves, short)).to_contain_text("It did what the book shows.")
        voice = moves.locator(".course-voice")
        expect(voice).to_have_text(f"{short}: It ran to its end. 3 lines of output.")
        expect(button(moves, f"Run {short}")).to_be_focused()
    assert violations(moves) == []
    button(moves, "Close: Result, move_and_refill.rs").press("Enter")
    expect(result(moves, "move_and_refill.rs")).to_be_hidden()


def test_both_halves_of_a_pair_at_once(moves: Page) -> None:
    both = moves.get_by_role("button", name="Run both programs")
    both.press("Enter")
    said = moves.get_by_role("region", name=f"Both, {PAIR}")
    expect(said).to_contain_text("✓ Both print the same.", timeout=LONGEST)
    expect(said).to_contain_text("✓ Both did what the book shows.")
    expect(both).to_be_focused()

    # Another program in one half is told from the book's.
    button(moves, "Edit move_and_refill.py").click()
    field(moves, "move_and_refill.py").fill('print("something else")\n')
    both.click()
    expect(said).to_contain_text("They print different things", timeout=LONGEST)
    expect(said).to_contain_text("✗ Not what the book shows: Python.")
    expect(result(moves, "move_and_refill.py")).to_contain_text("you have changed it")


def test_a_refusal_leads_to_its_line(moves: Page) -> None:
    short = "use_after_move.rs"
    button(moves, f"Run {short}").press("Enter")
    refusal = result(moves, short)
    expect(refusal).to_contain_text(
        "✗ The compiler refuses it: 1 error.", timeout=LONGEST
    )
    expect(refusal).to_contain_text("It did what the book shows.")
    marked = moves.locator("figure.refused pre:not([hidden]) > code > .line.mark-error")
    expect(marked).to_have_count(1)
    expect(marked).to_contain_text('println!("{line}")')
    refusal.get_by_role("button", name="main.rs:5:16").press("Enter")
    expect(marked).to_have_class("line refused-line mark mark-error pointed")
    assert violations(moves) == []

    # In the editor the same place is where the caret goes.
    button(moves, f"Edit {short}").press("Enter")
    refusal.get_by_role("button", name="main.rs:5:16").press("Enter")
    expect(field(moves, short)).to_be_focused()
    caret = field(moves, short).evaluate("it => it.selectionStart")
    before = field(moves, short).input_value()[:caret]
    assert (before.count("\n"), len(before.rsplit("\n", 1)[-1])) == (4, 15)

    mended = field(moves, short).input_value().replace('{line}"', '{archived}"')
    field(moves, short).fill(mended)
    moves.keyboard.press("Control+Enter")
    expect(refusal).to_contain_text("✓ It ran to its end.", timeout=LONGEST)
    expect(refusal).to_contain_text("you have changed it")


def test_a_traceback_leads_to_its_line(moves: Page) -> None:
    short = "move_and_refill.py"
    button(moves, f"Edit {short}").click()
    field(moves, short).fill("print(1)\nraise SystemExit(len(2))\n")
    moves.keyboard.press("Control+Enter")
    failure = result(moves, short)
    expect(failure).to_contain_text("It ended with exit code 1.", timeout=LONGEST)
    expect(failure).to_contain_text("TypeError")
    failure.get_by_role("button", name='File "main.py", line 2').click()
    expect(field(moves, short)).to_be_focused()
    caret = field(moves, short).evaluate("it => it.selectionStart")
    assert caret == len("print(1)\n")


def test_a_run_can_be_stopped(moves: Page) -> None:
    short = "move_and_refill.py"
    button(moves, f"Edit {short}").click()
    field(moves, short).fill("while True:\n    pass\n")
    button(moves, f"Run {short}").click()
    button(moves, f"Stop {short}").click()
    expect(result(moves, short)).to_contain_text("You stopped it.")
    expect(button(moves, f"Run {short}")).to_be_visible()


def test_a_loop_without_end_is_ended(moves: Page) -> None:
    short = "move_and_refill.py"
    button(moves, f"Edit {short}").click()
    field(moves, short).fill("while True:\n    pass\n")
    moves.keyboard.press("Control+Enter")
    expect(result(moves, short)).to_contain_text(
        "Does a loop never end?", timeout=LONGEST
    )


def test_an_edit_is_kept_and_can_be_undone(moves: Page) -> None:
    short = "move_and_refill.py"
    mine = 'print("mine")\n'
    figure = moves.locator(
        "figure", has=moves.get_by_text(f"04_ownership/{short}")
    ).last
    button(moves, f"Edit {short}").click()
    field(moves, short).fill(mine)
    button(moves, f"Done editing {short}").click()
    expect(button(moves, f"Edit {short}")).to_be_focused()
    expect(figure.get_by_role("group")).to_contain_text("edited")

    moves.reload()
    expect(figure.locator("pre")).to_have_text(mine)
    button(moves, f"Reset {short}").click()
    expect(figure.locator("pre")).to_contain_text("a new object for the first label")
    expect(button(moves, f"Reset {short}")).to_be_hidden()

    moves.reload()
    button(moves, f"My version {short}").click()
    expect(figure.locator("pre")).to_have_text(mine)
    button(moves, f"Reset {short}").click()
    button(moves, f"Forget it {short}").click()
    moves.reload()
    expect(button(moves, f"Edit {short}")).to_be_visible()
    expect(button(moves, f"My version {short}")).to_be_hidden()


def test_when_the_book_changes_its_program_is_shown(moves: Page) -> None:
    """The reader's version of an older program is not lost, and not in the way."""
    short = "move_and_refill.py"
    button(moves, f"Edit {short}").click()
    field(moves, short).fill('print("mine")\n')
    key = f"course-edited:python_examples/04_ownership/{short}"
    moves.evaluate(
        """key => {
            const kept = JSON.parse(localStorage.getItem(key));
            localStorage.setItem(key, JSON.stringify({ ...kept, original: "older" }));
        }""",
        key,
    )
    moves.reload()
    expect(moves.get_by_text("The book's program has changed")).to_be_visible()
    button(moves, f"Edit {short}").click()
    assert "first label" in field(moves, short).input_value()
    button(moves, f"My version {short}").click()
    expect(field(moves, short)).to_have_value('print("mine")\n')


def test_without_a_server_nothing_offers_to_run(page: Page, book: str) -> None:
    page.goto(book + "04-ownership/moves.html")
    expect(page.get_by_role("figure").first).to_be_visible()
    for name in ("Run", "Edit", "Reset"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)


def test_a_program_is_copied_as_it_stands(page: Page, book: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(book + "04-ownership/moves.html")
    program = page.locator("[data-listing$='move_and_refill.py'] pre")
    program.hover()
    program.get_by_role("button", name="Copy to clipboard").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == program.locator("code").text_content()
    assert "\nline = " in copied and "\n\n\n" not in copied


def test_the_keys_are_listed(moves: Page) -> None:
    moves.keyboard.press("?")
    expect(moves.locator("#mdbook-help-popup")).to_contain_text("to run it")
