"""What a page weighs, and how soon one can read and use it, measured and kept small."""

import json
import os
from pathlib import Path
from statistics import median

from conftest import NewContext
from playwright.sync_api import Page

# Everything a first visit loads, and what the page itself may add to what all share.
ALL_KB = 1500
OWN_KB = 250
# A page far slower than the others does something the others do not.
SLOWEST_TO_MEDIAN = 8

MEASURE = """() => {
  const [page] = performance.getEntriesByType("navigation");
  const parts = performance.getEntriesByType("resource");
  const sum = (entries) => entries.reduce((all, part) => all + part.decodedBodySize, 0);
  return {
    own: page.decodedBodySize,
    all: page.decodedBodySize + sum(parts),
    requests: 1 + parts.length,
    interactive: page.domInteractive - page.startTime,
    loaded: page.loadEventStart - page.startTime,
  };
}"""


def measure(page: Page, url: str) -> dict[str, float]:
    page.goto(url)
    measured: dict[str, float] = page.evaluate(MEASURE)
    return {name: round(value, 1) for name, value in measured.items()}


def test_every_page(new_context: NewContext, book: str, all_pages: list[str]) -> None:
    cold = measure(new_context(book).new_page(), book)
    page = new_context(book).new_page()
    page.goto(book)
    warm = {path: measure(page, book + path) for path in all_pages}
    if report := os.environ.get("COURSE_REPORT"):
        text = json.dumps({"first visit": cold, "pages": warm}, indent=1)
        Path(report).parent.mkdir(parents=True, exist_ok=True)
        Path(report).write_text(text + "\n", encoding="utf-8")

    assert cold["all"] < ALL_KB * 1000, f"a first visit loads {cold['all']:.0f} bytes"
    heavy = [path for path, it in warm.items() if it["own"] > OWN_KB * 1000]
    assert not heavy, f"more than {OWN_KB} kB of their own: {heavy}"
    usual = median(it["interactive"] for it in warm.values())
    slow = {
        path: it["interactive"]
        for path, it in warm.items()
        if it["interactive"] > SLOWEST_TO_MEDIAN * usual
    }
    # One that the machine held up is as fast as the others when it is asked again.
    slow = {
        path: again
        for path in slow
        if (again := measure(page, book + path)["interactive"])
        > SLOWEST_TO_MEDIAN * usual
    }
    assert not slow, f"the median page is usable after {usual:.0f} ms; {slow}"
