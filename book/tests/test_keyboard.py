"""Everything can be done with the keyboard alone, and one sees where one is."""

from conftest import DESKTOP, PHONE, NewContext
from looks import frames, laid_out, walk
from playwright.sync_api import Page, Route, expect
from serving import Live

# Two jumps within one frame are one scroll event, so each waits until the page rests.
JUMP = """(place) => new Promise((rest) => {
    document.addEventListener("scrollend", () => rest(scrollY), { once: true });
    scrollTo(0, place);
})"""


def focused(page: Page) -> str:
    text: str = page.evaluate("document.activeElement.textContent.trim()")
    return text


def test_the_walk_with_the_contents_open(page: Page, book: str) -> None:
    page.goto(book)
    expect(page.locator("#mdbook-sidebar")).to_be_visible()
    assert walk(page) == []


def test_the_walk_on_our_server_finds_its_buttons_too(
    new_context: NewContext, server: Live, all_pages: list[str]
) -> None:
    page = new_context(server.origin, DESKTOP).new_page()
    page.goto(server.entry)
    for path in all_pages[:6]:
        page.goto(server.origin + path)
        assert walk(page) == []


def test_what_a_late_font_makes_too_wide_is_a_stop_and_says_so(
    new_context: NewContext, book: str
) -> None:
    page = new_context(book, PHONE).new_page()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/source-code-pro*", hold)
    page.goto(book + "00-start/cargo.html", wait_until="domcontentloaded")
    page.wait_for_function("document.fonts.status === 'loading'")
    # Until the font is there, the letters of another take the room.
    frames(page)
    held[0].continue_()
    page.wait_for_function("document.fonts.status === 'loaded'")
    assert laid_out(page) == []


def test_the_first_stop_leads_past_the_contents(page: Page, book: str) -> None:
    page.goto(book)
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to the page"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_contents_open_and_close(page: Page, book: str) -> None:
    page.goto(book)
    contents = page.locator("#mdbook-sidebar")
    button = page.get_by_role("button", name="Toggle Table of Contents")
    expect(button).to_have_attribute("aria-expanded", "true")
    button.press("Enter")
    expect(contents).not_to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "false")
    button.press("Space")
    expect(contents).to_be_visible()


def test_another_theme_is_chosen(page: Page, book: str) -> None:
    page.goto(book)
    page.locator("#mdbook-theme-toggle").press("Enter")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_contain_class("ayu")


def test_a_page_is_found_by_search(page: Page, book: str) -> None:
    page.goto(book)
    page.keyboard.press("/")
    page.keyboard.type("checkpoint")
    results = page.locator("#mdbook-searchresults a")
    expect(results.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(book)
    expect(page.locator("main")).to_contain_text("checkpoint")


def test_a_card_unfolds(page: Page, book: str, all_pages: list[str]) -> None:
    for path in all_pages:
        page.goto(book + path)
        card = page.locator("details.card").first
        if card.count():
            break
    expect(card.locator(".card-body")).not_to_be_visible()
    card.locator("summary").press("Enter")
    expect(card.locator(".card-body")).to_be_visible()


def test_after_a_jump_upwards_the_bar_is_at_the_top(page: Page, book: str) -> None:
    page.goto(book + "04-ownership/functions.html")
    for place in (1800, 1200):
        assert page.evaluate(JUMP, place) == place
    bar = page.locator("#mdbook-menu-bar")
    expect(bar).to_contain_class("sticky")
    expect(bar).to_be_in_viewport(ratio=1)
