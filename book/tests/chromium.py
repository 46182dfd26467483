"""A real Chromium that reaches this machine alone, and what its pages did wrong."""

import os
import shutil
import sys
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, WebError

# The first is Chromium without a window of its own: less work for the same pages.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
)

# Nothing of the browser's own asks anybody, and no name or address leads anywhere
# but to this machine: a page that wants something from outside goes without.
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)

# A page may ask these without asking anybody.
OWN_SCHEMES = ("data:", "blob:", "about:", "chrome:")


def find() -> str:
    """The browser `cargo course verify` names, else the first that is found."""
    chosen = os.environ.get("COURSE_CHROMIUM")
    if chosen:
        return chosen
    found = [path for name in NAMES if (path := shutil.which(name))]
    found += [path for path in in_its_place() if os.path.isfile(path)]
    assert found, "install Chromium, or name one with COURSE_CHROMIUM"
    return found[0]


def in_its_place() -> list[str]:
    """Where installers put Chrome on systems that keep it off the search path."""
    windows = os.environ.get("PROGRAMFILES", "")
    return [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        os.path.join(windows, "Google", "Chrome", "Application", "chrome.exe"),
    ]


def flags() -> list[str]:
    # Chromium's own sandbox refuses to work for root.
    as_root = sys.platform != "win32" and os.geteuid() == 0
    return [*FLAGS, *(["--no-sandbox"] if as_root else [])]


@dataclass
class Watch:
    """Everything the pages of one context did that no page may do."""

    origin: str
    wrongs: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", self._error)

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.origin, *OWN_SCHEMES)):
            self.wrongs.append(f"{request.frame.url} asks for {request.url}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            page = message.page.url if message.page else "a page"
            self.wrongs.append(f"{page} says on the console: {message.text}")

    def _error(self, error: WebError) -> None:
        page = error.page.url if error.page else "a page"
        self.wrongs.append(f"a script of {page} broke off: {error.error}")

    def take(self) -> list[str]:
        """What they did since this was asked last."""
        taken, self.wrongs = self.wrongs, []
        return taken

    def check(self) -> None:
        wrongs = self.take()
        assert not wrongs, "\n".join(wrongs)
