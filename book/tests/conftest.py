"""What every browser test may use; CONTRIBUTING.md says how to write one."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chromium import Watch, find, flags
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from serving import Live, copy_of_course, live, pages, site_folder, static

# (width, height) of a desktop window, of a narrow phone, and of A4 less the margins.
DESKTOP = (1280, 900)
PHONE = (390, 844)
PAPER = (718, 1000)

NewContext = Callable[..., BrowserContext]

# What went wrong so far, by test.
WRONG: dict[str, list[str]] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Tells `verify`, which names the file, how each page came out."""
    wrong = WRONG.setdefault(report.nodeid, [])
    if not report.passed:
        wrong.append(report.longreprtext or "not looked at")
    results = os.environ.get("COURSE_RESULTS")
    if results and report.when == "teardown":
        page = report.nodeid.partition("[")[2].removesuffix("]")
        with open(results, "a", encoding="utf-8") as file:
            file.write(json.dumps({"page": page, "wrong": wrong}) + "\n")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium with a fresh profile for all tests."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium
        started = chromium.launch(executable_path=find(), args=flags())
        yield started
        started.close()


@pytest.fixture(scope="session")
def site() -> Path:
    return site_folder()


@pytest.fixture(scope="session")
def all_pages(site: Path) -> list[str]:
    found = pages(site)
    assert len(found) > 10, f"{site} holds no book"
    return found


@pytest.fixture(scope="session")
def book(site: Path) -> Iterator[str]:
    """The origin of the book behind a plain web server: no Run, no quiz memory."""
    with static(site) as origin:
        yield origin


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """Our server with a copy of the course behind it."""
    with live(copy_of_course(tmp_path_factory.mktemp("course"))) as started:
        yield started


@pytest.fixture
def new_context(browser: Browser) -> Iterator[NewContext]:
    """Makes browser contexts, and fails the test for anything no page may do."""
    opened: list[tuple[BrowserContext, Watch]] = []

    def new(origin: str, size: tuple[int, int] = DESKTOP) -> BrowserContext:
        width, height = size
        context = browser.new_context(
            viewport={"width": width, "height": height},
            # Colours are looked at when they have arrived, not on their way.
            reduced_motion="reduce",
        )
        watch = Watch(origin)
        watch.over(context)
        opened.append((context, watch))
        return context

    yield new
    for context, _ in opened:
        context.close()
    for _, watch in opened:
        watch.check()


@pytest.fixture
def page(new_context: NewContext, book: str) -> Page:
    """An empty tab for the book as files, in a desktop window."""
    return new_context(book).new_page()


@pytest.fixture
def live_page(new_context: NewContext, server: Live) -> Page:
    """A tab on the first page of our server, let in as a reader is."""
    opened = new_context(server.origin).new_page()
    opened.goto(server.entry)
    return opened
