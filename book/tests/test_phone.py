"""On a narrow phone: the rules of accessibility, and nothing to be pushed sideways."""

import pytest
from axe import violations
from conftest import PHONE, NewContext
from playwright.sync_api import Page

# What reading needs at 400 % zoom, and with it the narrowest phones.
NARROWEST = (320, 640)


@pytest.fixture
def phone(new_context: NewContext, book: str) -> Page:
    return new_context(book, PHONE).new_page()


def test_every_page_in_every_theme(
    phone: Page, book: str, all_pages: list[str]
) -> None:
    found: list[str] = []
    for path in all_pages:
        phone.goto(book + path)
        found += violations(phone)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [PHONE, NARROWEST])
def test_no_page_scrolls_sideways(
    new_context: NewContext, book: str, all_pages: list[str], size: tuple[int, int]
) -> None:
    page = new_context(book, size).new_page()
    wide: list[str] = []
    for path in all_pages:
        page.goto(book + path)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > size[0]:
            wide.append(f"{path} is {width} px wide in a window of {size[0]} px")
    assert not wide, "\n".join(wide)
