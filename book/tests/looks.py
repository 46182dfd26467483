"""What is looked at on an open page, besides axe's rules; each says what is wrong."""

from pathlib import Path

from playwright.sync_api import Page

FOLDER = Path(__file__).parent
STOPS = (FOLDER / "stops.js").read_text(encoding="utf-8")
PAPER = (FOLDER / "paper.js").read_text(encoding="utf-8")
LAYOUT = (FOLDER / "layout.js").read_text(encoding="utf-8")
MOST_STOPS = 600
AT_ONCE = 10


def walk(page: Page) -> list[str]:
    """Presses Tab through the whole page; says what was not reached or not seen."""
    page.evaluate(STOPS)
    for _ in range(MOST_STOPS // AT_ONCE):
        for _ in range(AT_ONCE):
            # Held down, which is half the work of pressing it again and again.
            page.keyboard.down("Tab")
        page.keyboard.up("Tab")
        if page.evaluate("stops.around()"):
            break
    else:
        return [f"{page.url}: Tab never comes to the end of the page"]
    found: list[str] = page.evaluate("stops.report()")
    return [f"{page.url}: {what}" for what in found]


def sideways(page: Page) -> list[str]:
    """Whether the page, or what holds its text, can be pushed sideways."""
    wide: list[str] = page.evaluate(
        """() => {
            const wide = [];
            let it = document.querySelector("main");
            for (; it; it = it.parentElement) {
                const { clientWidth: room, scrollWidth: width } = it;
                if (room > 0 && width > room) {
                    wide.push(`<${it.localName}> takes ${width} px of ${room}`);
                }
            }
            return wide;
        }"""
    )
    if not wide:
        return []
    return [f"{page.url}: is pushed sideways: {', '.join(wide)}"]


def frames(page: Page) -> None:
    """Sizes are told after the callbacks of a frame, so the next one knows them all."""
    page.evaluate(
        """() => new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(done)))"""
    )


def laid_out(page: Page) -> list[str]:
    """What is of the wrong size, cut off, broken, or called as something else is."""
    page.evaluate("() => document.fonts.ready.then(() => null)")
    frames(page)
    found: list[str] = page.evaluate(LAYOUT)
    return [f"{page.url}: {what}" for what in found]


def on_paper(page: Page) -> list[str]:
    """What is printed and should not be, or the other way round."""
    found: list[str] = page.evaluate(PAPER)
    return [f"{page.url}: {what}" for what in found]
