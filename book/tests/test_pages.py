"""Every page, for every reader: in each theme, wide and narrow, printed, by keyboard,
with our server and without, and with the network closed.

One page is one test, named by its path, and one proof of its own.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe import violations
from chromium import Watch
from conftest import DESKTOP, PAPER, PHONE
from looks import laid_out, on_paper, sideways, walk
from playwright.sync_api import Browser, Page
from serving import Live, pages, site_folder

# What reading needs at 400 % zoom, and with it the narrowest phones.
NARROWEST = (320, 640)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "path" in metafunc.fixturenames:
        chosen = os.environ.get("COURSE_PAGES", "").split()
        metafunc.parametrize("path", chosen or pages(site_folder()))


@dataclass
class Windows:
    """The same page, opened in all ways a reader may."""

    wide: Page
    narrow: Page
    served: Page
    # A file of this machine, without any server.
    alone: Page
    watches: list[Watch]
    book: str
    server: Live
    site: Path

    def open(self, path: str) -> None:
        self.wide.goto(self.book + path)
        self.narrow.goto(self.book + path)
        self.served.goto(self.server.origin + path)
        # The page for a wrong address is a server's business.
        if path != "404.html":
            self.alone.goto((self.site / path).as_uri())

    def wrongs(self) -> list[str]:
        """What the pages did that no page may do."""
        return [wrong for watch in self.watches for wrong in watch.take()]


@pytest.fixture(scope="session")
def windows(browser: Browser, book: str, server: Live, site: Path) -> Iterator[Windows]:
    watches: list[Watch] = []
    with ExitStack() as opened:

        def window(origin: str, size: tuple[int, int]) -> Page:
            context = browser.new_context(
                viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce"
            )
            opened.callback(context.close)
            watches.append(Watch(origin))
            watches[-1].over(context)
            return context.new_page()

        wide, narrow = window(book, DESKTOP), window(book, PHONE)
        served, alone = window(server.origin, DESKTOP), window("file:", DESKTOP)
        served.goto(server.entry)
        yield Windows(wide, narrow, served, alone, watches, book, server, site)
    for watch in watches:
        watch.check()


def resize(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.wait_for_function("(width) => innerWidth === width", arg=size[0])


def printed(page: Page) -> list[str]:
    page.emulate_media(media="print")
    resize(page, PAPER)
    assert page.evaluate("matchMedia('print').matches")
    found = on_paper(page)
    page.emulate_media(media="screen")
    resize(page, DESKTOP)
    return found


def on_a_phone(page: Page) -> list[str]:
    found = walk(page) + sideways(page) + laid_out(page) + violations(page)
    resize(page, NARROWEST)
    found += sideways(page) + laid_out(page)
    resize(page, PHONE)
    return found


def test_page(windows: Windows, path: str) -> None:
    windows.open(path)
    found = violations(windows.wide) + laid_out(windows.wide) + printed(windows.wide)
    found += on_a_phone(windows.narrow)
    if not windows.served.evaluate("() => Course.live"):
        found.append(f"{windows.served.url}: does not know its server")
    if windows.alone.locator("#mdbook-sidebar a").count() <= 10:
        found.append(f"{windows.alone.url}: shows no contents")
    found += windows.wrongs()
    if found:
        pytest.fail("\n".join(found), pytrace=False)
