"""With the network closed every page is whole: it asks nothing, nothing breaks.

The context fails the test for every request to another host, every message on the
console and every broken script.
"""

from pathlib import Path

from chromium import Watch
from conftest import NewContext
from playwright.sync_api import Browser, Page
from serving import Live


def test_every_page_as_a_file_on_a_web_server(
    page: Page, book: str, all_pages: list[str]
) -> None:
    for path in all_pages:
        page.goto(book + path)


def test_a_page_as_a_file_of_this_machine(
    new_context: NewContext, site: Path, all_pages: list[str]
) -> None:
    page = new_context("file:").new_page()
    # The page for a wrong address is a server's business.
    for path in (path for path in all_pages if path != "404.html"):
        page.goto((site / path).as_uri())
        assert page.locator("#mdbook-sidebar a").count() > 10


def test_every_page_on_our_server(
    live_page: Page, server: Live, all_pages: list[str]
) -> None:
    for path in all_pages:
        live_page.goto(server.origin + path)


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
    assert any("outside.example" in wrong for wrong in watch.wrongs)
    assert any("broke off: broken" in wrong for wrong in watch.wrongs)
