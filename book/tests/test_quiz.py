"""Questions: answered by keyboard, explained, remembered, and asked again when due."""

import json
from pathlib import Path
from typing import Any

from axe import violations
from conftest import PHONE, NewContext
from playwright.sync_api import Browser, Locator, Page, expect
from serving import Live

MOVES = "04-ownership/moves.html"
FUNCTIONS = "04-ownership/functions.html"
FIX = "ownership/functions/count_and_show"
REVIEW = "review.html"
WHY = "ownership/moves/read_after_move"
FIRST = "ownership/moves/refilled"
KEY = "course-quiz"


def question(page: Page, name: str = WHY) -> Locator:
    return page.locator(f"form[data-question='{name}']")


def verdict(form: Locator) -> Locator:
    return form.locator(":scope > .verdict")


def right(form: Locator) -> int:
    """The number of the right option, worked out as the page's own script does."""
    key = form.get_attribute("data-key")
    mark = form.get_attribute("data-mark")
    assert key and mark
    return (int(key, 16) - int(mark[:2], 16)) % 256


def answer(form: Locator, number: int) -> None:
    form.get_by_role("radio").nth(number).check()
    form.get_by_role("button", name="Check my answer").click()


def kept(page: Page) -> dict[str, Any]:
    text = page.evaluate(f"localStorage.getItem('{KEY}')")
    questions: dict[str, Any] = json.loads(text)["questions"]
    return questions


def make_due(page: Page, name: str = WHY) -> None:
    """Lets the day pass on which a question comes back."""
    page.evaluate(
        """([key, name]) => {
            const kept = JSON.parse(localStorage.getItem(key));
            kept.questions[name].answered -= 40 * 86400;
            kept.questions[name].due -= 40 * 86400;
            localStorage.setItem(key, JSON.stringify(kept));
        }""",
        [KEY, name],
    )


def test_a_question_is_a_group_named_by_what_is_asked(page: Page, book: str) -> None:
    page.goto(book + MOVES)
    group = page.get_by_role("group", name="Why does the compiler refuse line 5?")
    expect(group.get_by_role("radio")).to_have_count(4)
    for option in group.get_by_role("radio").all():
        name = option.evaluate("(input) => input.labels[0].textContent.trim()")
        assert len(name) > 10, "an option has no words"
    expect(question(page).locator(".answer")).to_be_hidden()


def test_answered_by_keyboard_alone(page: Page, book: str) -> None:
    page.goto(book + MOVES)
    form = question(page)
    form.get_by_role("radio").first.focus()
    for _ in range(right(form)):
        page.keyboard.press("ArrowDown")
    if right(form) == 0:
        page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(verdict(form)).to_have_text("Right.")
    expect(verdict(form)).to_have_attribute("role", "status")
    expect(form.locator(".answer")).to_be_visible()
    expect(form.locator(".option .tag")).to_have_text("✓ right")
    page.keyboard.press("Tab")
    expect(form.get_by_role("button", name="Answer again")).to_be_focused()
    page.keyboard.press("Enter")
    expect(form.locator(".answer")).to_be_hidden()
    expect(form.get_by_role("radio").first).to_be_focused()


def test_a_wrong_answer_is_explained_and_comes_back_soon(page: Page, book: str) -> None:
    page.goto(book + MOVES)
    form = question(page)
    wrong = (right(form) + 1) % 4
    answer(form, wrong)
    expect(verdict(form)).to_contain_text(
        f"The right answer is option {right(form) + 1}"
    )
    expect(form.locator(".option").nth(wrong)).to_contain_text("✗ your answer")
    expect(form.locator(".when")).to_have_text("It comes back in 10 minutes.")
    for test in form.locator(".test").all():
        test.locator("summary").click()
    expect(form.locator(".answer")).to_contain_text("value borrowed here after move")
    assert kept(page)[WHY]["right"] is False


def test_nothing_chosen_and_not_known(page: Page, book: str) -> None:
    page.goto(book + MOVES)
    form = question(page)
    form.get_by_role("button", name="Check my answer").click()
    expect(verdict(form)).to_have_text("Choose an answer first.")
    expect(verdict(form)).to_be_in_viewport()
    expect(form.locator(".answer")).to_be_hidden()
    form.get_by_role("button", name="I do not know").click()
    expect(verdict(form)).to_contain_text("The right answer is option")
    assert kept(page)[WHY]["step"] == 0


def test_copying_a_program_is_no_answer(page: Page, book: str) -> None:
    page.goto(book + MOVES)
    form = question(page)
    form.get_by_role("radio").first.check()
    copy = form.get_by_role("button", name="Copy to clipboard").first
    copy.press("Enter")
    expect(form).not_to_have_class("question answered")
    expect(form.get_by_role("button", name="Check my answer")).to_be_visible()


def test_options_with_code_on_a_phone(new_context: NewContext, book: str) -> None:
    page = new_context(book, PHONE).new_page()
    page.goto(book + FUNCTIONS)
    form = question(page, FIX)
    code = form.locator(".option pre > code")
    cut_off = "(code) => code.scrollWidth > code.clientWidth + 1"
    assert code.count() == 4
    assert not [c.text_content() for c in code.all() if c.evaluate(cut_off)]
    code.nth(1).click()
    expect(form.get_by_role("radio").nth(1)).to_be_checked()
    # The options are higher than the screen; the answer is in sight all the same.
    form.get_by_role("radio").nth(1).press("Enter")
    expect(verdict(form)).to_be_focused()
    expect(verdict(form)).to_be_in_viewport(ratio=1)


def test_a_right_answer_counts_once_until_it_is_due(page: Page, book: str) -> None:
    page.goto(book + MOVES)
    form = question(page)
    for _ in range(2):
        answer(form, right(form))
        expect(form.locator(".when")).to_have_text("It comes back tomorrow.")
        form.get_by_role("button", name="Answer again").click()
    assert kept(page)[WHY]["step"] == 1


def test_due_questions_are_asked_on_the_review_page(page: Page, book: str) -> None:
    page.goto(book + REVIEW)
    expect(page.locator(".count")).to_contain_text("not answered a question yet")
    page.goto(book + MOVES)
    answer(question(page), right(question(page)))
    expect(question(page).locator(".when")).to_have_text("It comes back tomorrow.")
    page.goto(book + REVIEW)
    expect(page.locator(".count")).to_have_text(
        "Nothing is due. The next question comes back tomorrow."
    )
    page.goto(book + MOVES)
    answer(question(page, FIRST), right(question(page, FIRST)))
    make_due(page, FIRST)
    make_due(page)
    page.goto(book + REVIEW)
    expect(page.locator(".count")).to_have_text("2 questions are due.")
    form = question(page, FIRST)
    expect(form.locator(".kicker")).to_contain_text("Follow a value as it moves")
    answer(form, right(form))
    form.get_by_role("button", name="Next question").click()
    form = question(page)
    # What is asked is read first, the options after it.
    expect(form.locator("legend")).to_be_focused()
    expect(form.locator("legend")).to_be_in_viewport(ratio=1)
    expect(form.locator(".asked .hljs-keyword").first).to_be_visible()
    answer(form, right(form))
    expect(form.locator(".when")).to_have_text("It comes back in 3 days.")
    form.get_by_role("button", name="Done").click()
    expect(page.locator(".count")).to_contain_text("Nothing is due.")
    expect(page.locator(".count")).to_be_focused()


def test_a_question_that_changed_is_asked_again(page: Page, book: str) -> None:
    page.goto(book + MOVES)
    answer(question(page), right(question(page)))
    expect(question(page).locator(".when")).not_to_be_empty()
    page.evaluate(
        """([key, name]) => {
            const kept = JSON.parse(localStorage.getItem(key));
            kept.questions[name].mark = "0".repeat(16);
            localStorage.setItem(key, JSON.stringify(kept));
        }""",
        [KEY, WHY],
    )
    page.goto(book + REVIEW)
    expect(page.locator(".count")).to_have_text("1 question is due.")
    expect(question(page)).to_be_visible()


def test_storage_that_keeps_nothing_is_said(page: Page, book: str) -> None:
    page.add_init_script(
        "Storage.prototype.setItem = () => { throw new Error('full'); };"
    )
    page.goto(book + MOVES)
    answer(question(page), right(question(page)))
    expect(verdict(question(page))).to_have_text("Right.")
    expect(question(page).locator(".when")).to_contain_text("Not kept:")


def test_without_scripts_each_answer_unfolds(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / MOVES).as_uri())
    form = question(page)
    expect(form.get_by_role("button")).to_have_count(0)
    form.locator(".answer > summary").click()
    expect(form.locator(".because")).to_be_visible()
    context.close()


def test_answered_questions_break_no_rule(new_context: NewContext, book: str) -> None:
    for size in ((1280, 900), PHONE):
        page = new_context(book, size).new_page()
        page.goto(book + MOVES)
        for form in page.locator("form.question").all():
            answer(form, (right(form) + 1) % form.get_by_role("radio").count())
            expect(form.locator(".when")).not_to_be_empty()
            for test in form.locator(".test").all():
                test.locator("summary").click()
        assert violations(page) == []
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= size[0], "the page can be pushed sideways"


def test_our_server_keeps_answers_in_the_course(live_page: Page, server: Live) -> None:
    live_page.goto(server.origin + MOVES)
    form = question(live_page)
    answer(form, right(form))
    expect(form.locator(".when")).to_have_text("It comes back tomorrow.")
    file = server.root / ".course" / "quiz.json"
    note = json.loads(file.read_text(encoding="utf-8"))["questions"][WHY]
    assert note["right"] is True and note["step"] == 1
    assert live_page.evaluate(f"localStorage.getItem('{KEY}')") is None
    note["due"] -= 40 * 86400
    note["answered"] -= 40 * 86400
    file.write_text(
        json.dumps({"version": 1, "questions": {WHY: note}}), encoding="utf-8"
    )
    live_page.goto(server.origin + REVIEW)
    expect(live_page.locator(".count")).to_have_text("1 question is due.")
    form = question(live_page)
    answer(form, (right(form) + 1) % 4)
    expect(form.locator(".when")).to_have_text("It comes back in 10 minutes.")
