"""On paper the whole book is whole: no controls, nothing folded away or cut off."""

from conftest import PAPER, NewContext
from looks import on_paper


def test_all_pages_as_one(new_context: NewContext, book: str) -> None:
    page = new_context(book, PAPER).new_page()
    page.emulate_media(media="print")
    page.goto(book + "print.html")
    assert on_paper(page) == []
