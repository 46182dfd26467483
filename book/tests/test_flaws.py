"""Whoever looks at the pages sees what he is there for: each flaw is planted once."""

from axe import THEMES, violations
from chromium import Watch
from conftest import PAPER, PHONE, NewContext
from looks import laid_out, on_paper, sideways, walk
from playwright.sync_api import Browser, Page


def test_axe_sees_a_flaw_and_in_which_theme(page: Page, book: str) -> None:
    page.goto(book)
    assert violations(page) == []
    page.add_style_tag(content=".navy main p { color: #2a3044 }")
    page.evaluate("document.querySelector('main').append(new Image())")
    for _ in range(2):
        # What was found once is found again: only what has passed is remembered.
        found = violations(page)
        rules = {line.split(": ", 1)[1].split(":")[0] for line in found}
        assert rules == {"image-alt (light)", "color-contrast (navy)"}, found


def test_axe_sees_a_flaw_in_one_word(page: Page, book: str) -> None:
    page.goto(book + "04-ownership/moves.html")
    assert violations(page) == []
    page.evaluate("document.querySelector('main pre .line span').style.color = '#bbb'")
    found = violations(page)
    assert any("color-contrast (light)" in one for one in found), found


def test_axe_sees_a_link_that_looks_like_its_text(page: Page, book: str) -> None:
    page.goto(book)
    page.add_style_tag(
        content=".coal main p a:any-link { color: #a0a0a0; text-decoration: none }"
    )
    found = violations(page)
    assert any("link-in-text-block (coal)" in one for one in found), found


def test_there_is_no_theme_the_tests_do_not_know(page: Page, book: str) -> None:
    page.goto(book)
    offered = page.locator("#mdbook-theme-list button").evaluate_all(
        "buttons => buttons.map(button => button.id.replace('mdbook-theme-', ''))"
    )
    assert set(offered) == {*THEMES, "default_theme"}


def test_what_no_page_may_do_is_seen(browser: Browser, book: str) -> None:
    context = browser.new_context()
    watch = Watch(book)
    watch.over(context)
    page = context.new_page()
    page.goto(book)
    watch.check()
    page.evaluate("fetch('http://outside.example/').catch(() => {})")
    page.evaluate("setTimeout(() => { throw new Error('broken'); })")
    page.wait_for_timeout(300)
    context.close()
    wrongs = watch.take()
    assert any("outside.example" in wrong for wrong in wrongs)
    assert any("broke off: broken" in wrong for wrong in wrongs)


def test_what_the_keyboard_cannot_reach_or_show_is_seen(page: Page, book: str) -> None:
    page.goto(book)
    page.evaluate(
        """() => {
            const main = document.querySelector("main");
            main.insertAdjacentHTML("beforeend", '<a href="#" id="dark">dark</a>');
            main.insertAdjacentHTML("beforeend", '<a href="#" id="shy">shy</a>');
            const [dark, shy] = [...main.querySelectorAll("#dark, #shy")];
            dark.style.outline = dark.style.boxShadow = "none";
            shy.addEventListener("focus", () => shy.blur());
            shy.addEventListener("focusin", (event) => event.stopPropagation());
        }"""
    )
    found = "\n".join(walk(page))
    assert "<a> dark shows no ring" in found
    assert "<a> shy is never reached" in found


def test_what_is_too_wide_is_seen(new_context: NewContext, book: str) -> None:
    page = new_context(book, PHONE).new_page()
    page.goto(book)
    assert sideways(page) == []
    for wide in ("main", "body"):
        page.evaluate("it => document.querySelector(it).style.minWidth = '500px'", wide)
        (found,) = sideways(page)
        assert "is pushed sideways" in found
        page.reload()


def test_what_is_laid_out_badly_is_seen(new_context: NewContext, book: str) -> None:
    page = new_context(book, PHONE).new_page()
    page.goto(book + "11-fusion/profile-first.html")
    assert laid_out(page) == []
    page.evaluate(
        """() => {
            const main = document.querySelector("main");
            const style = (size) => `style="font-size: ${size}px"`;
            const code = (size) => `<pre><code ${style(size)}>1</code></pre>`;
            const listing = (size) => `<figure class="listing">${code(size)}</figure>`;
            const pair = (html) => `<figure class="pair">${html}</figure>`;
            main.insertAdjacentHTML("beforeend", pair(listing(12) + listing(16)));
            const narrowed = "overflow-x: auto; width: 50px; white-space: nowrap";
            const wide = `<div style="${narrowed}">`;
            main.insertAdjacentHTML("beforeend", wide + "goes on and on</div>");
            const narrow = '<p style="width: 1ch; overflow-wrap: anywhere">';
            main.insertAdjacentHTML("beforeend", narrow + "<code>--cut</code></p>");
            const twin = (text) => `<section aria-label="Twin">${text}</section>`;
            main.insertAdjacentHTML("beforeend", twin("one") + twin("other"));
            const text = document.querySelector("svg.plot text");
            text.textContent = "far too long ".repeat(9);
        }"""
    )
    found = "\n".join(laid_out(page))
    assert "letters of 12px and 16px" in found
    assert "nothing hints at it" in found
    assert "cannot be scrolled by keyboard" in found
    assert "is cut off by its drawing" in found
    assert "--cut is broken in two" in found
    assert '2 regions are called "Twin"' in found


def test_what_paper_hides_or_shows_in_vain_is_seen(
    new_context: NewContext, book: str
) -> None:
    page = new_context(book, PAPER).new_page()
    page.emulate_media(media="print")
    page.goto(book)
    assert on_paper(page) == []
    page.evaluate(
        """() => {
            const main = document.querySelector("main");
            const shown = '<button style="display: block !important">';
            main.insertAdjacentHTML("beforeend", shown + "Press me</button>");
            const cut = '<p style="overflow: hidden; white-space: nowrap">';
            main.insertAdjacentHTML("beforeend", cut + "too long ".repeat(99) + "</p>");
        }"""
    )
    found = "\n".join(on_paper(page))
    assert "Press me is printed" in found
    assert "is cut off at the right" in found
