"""Pages of other sites, in a real browser, against our server.

The attacker even knows the token. Nothing it sends to a service may be answered with
success, and nothing it asks for may be read.
"""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from attackers import (
    FORM,
    KEPT_BACK,
    LISTEN,
    LOAD,
    PROGRAM,
    READ,
    SOCKET,
    Blank,
    Careless,
    Evil,
    answering,
)
from chromium import find, flags
from playwright.sync_api import Browser, Page, expect
from serving import Live, course_book

# Names of the attacker's that lead to this machine.
SITE = "evil.example"
REBOUND = "rebound.example"
RESOLVER = (
    f"--host-resolver-rules=MAP {SITE} 127.0.0.1, MAP {REBOUND} 127.0.0.1, "
    "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
)


@pytest.fixture(scope="module")
def attacker(browser: Browser) -> Iterator[Browser]:
    """A browser in which the attacker's names lead to this machine."""
    others = [flag for flag in flags() if not flag.startswith("--host-resolver")]
    started = browser.browser_type.launch(
        executable_path=find(), args=[*others, RESOLVER]
    )
    yield started
    started.close()


@pytest.fixture(scope="module")
def evil_port() -> Iterator[int]:
    with answering(Blank) as port:
        yield port


def token_of(server: Live) -> str:
    return server.entry.partition("#token=")[2]


@pytest.fixture(params=[SITE, "localhost", "127.0.0.1"])
def evil(
    request: pytest.FixtureRequest, attacker: Browser, evil_port: int, server: Live
) -> Iterator[Evil]:
    """The attacker's page: on a foreign site, and on another port of this machine."""
    context = attacker.new_context()
    page = context.new_page()
    page.goto(f"http://{request.param}:{evil_port}/")
    one = Evil(page, server.origin, token_of(server))
    context.on("response", one.note)
    context.on("requestfailed", one.note_failure)
    yield one
    context.close()


ENCODINGS = ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")
BODIES = ("program", "new Blob([program], { type: 'text/plain' })")


def test_a_careless_server_falls_to_them(evil: Evil) -> None:
    """What is refused below is refused by our server, not on the way to it."""
    Careless.taken.clear()
    with answering(Careless) as port:
        evil.ours = f"http://127.0.0.1:{port}/"
        assert evil.asks_with_token("application/json") == "cors 200"
        assert evil.asks_nobody(BODIES[0]) == "opaque 0"
        assert Careless.taken == [PROGRAM, PROGRAM]
        assert evil.try_out(READ % "index.html") == 200
        assert evil.try_out(LOAD % ("iframe", "-/events")) is True
        assert evil.try_out(LISTEN) == "open"
        assert evil.try_out(SOCKET) == "open"
        evil.try_out(FORM % "text/plain")
        evil.page.wait_for_url(evil.ours + "**")
    assert json.loads(Careless.taken[2])["code"] == json.loads(PROGRAM)["code"]


def test_our_own_page_is_answered(live_page: Page) -> None:
    """The very request that is refused to others."""
    assert live_page.evaluate("() => Course.live") is True
    answer = live_page.evaluate(
        "(program) => Course.post('run', JSON.parse(program))", PROGRAM
    )
    assert (answer["outcome"], answer["stdout"]) == ("ok", "1\n")
    assert live_page.evaluate(f"async (ours) => {{ {LISTEN} }}", "/") == "open"


def test_a_script_cannot_ask_with_the_token(evil: Evil) -> None:
    for kind in ("application/json", "text/plain"):
        # The browser asks first whether it may, and is told nothing.
        assert evil.asks_with_token(kind) == "refused"
    evil.refused(403, 405)


def test_a_script_that_asks_nobody_is_refused(evil: Evil) -> None:
    for body in BODIES:
        assert evil.asks_nobody(body) == "refused"
        evil.refused(403)
    sent = evil.try_out('return navigator.sendBeacon(ours + "-/api/run", program);')
    assert sent in (True, False)
    evil.page.wait_for_timeout(200)
    assert all(status in (KEPT_BACK, 403) for _, status in evil.answers), evil.answers


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_form_is_refused(evil: Evil, encoding: str) -> None:
    evil.try_out(FORM % encoding)
    evil.page.wait_for_url(evil.ours + "**")
    evil.refused(403)


def test_elements_of_a_page_get_nothing(evil: Evil) -> None:
    for tag in ("img", "script", "iframe"):
        for path in ("-/api/run", "-/events", "index.html", "favicon.svg"):
            loaded = evil.try_out(LOAD % (tag, path))
            if tag != "iframe":
                assert loaded is False, (tag, path)
    # A frame counts as loaded whatever is in it: nothing of ours is.
    for frame in evil.page.frames[1:]:
        assert not frame.url.startswith(evil.ours), frame.url
        assert "token" not in frame.content()
    evil.refused(403, 405)


def test_pages_and_streams_cannot_be_read(evil: Evil) -> None:
    for path in ("", "searchindex.js", "-/reload.js"):
        assert evil.try_out(READ % path) == "refused"
    assert evil.try_out(LISTEN) == "refused"


def test_a_web_socket_is_not_opened(evil: Evil) -> None:
    assert evil.try_out(SOCKET) == "refused"


def test_a_window_that_was_opened_is_out_of_reach(evil: Evil) -> None:
    with evil.page.context.expect_page() as opened:
        evil.page.evaluate("(ours) => { window.prey = window.open(ours); }", evil.ours)
    expect(opened.value.locator("h1").first).to_be_visible()
    seen = evil.try_out(
        "try { return window.prey.document.title; } catch { return 'nothing'; }"
    )
    assert seen == "nothing"
    assert evil.page.evaluate("() => window.prey.closed"), "it is cut off from us"
    assert opened.value.evaluate("() => window.opener") is None


def test_the_token_is_not_kept_where_others_look(
    evil: Evil, attacker: Browser, server: Live
) -> None:
    reader = evil.page.context.new_page()
    reader.goto(server.entry)
    assert reader.evaluate("() => Course.live") is True
    kept = evil.page.evaluate(
        "() => JSON.stringify([localStorage, sessionStorage, document.cookie])"
    )
    assert evil.token not in kept


def test_a_name_that_comes_to_lead_here_gets_nothing(
    attacker: Browser, server: Live
) -> None:
    """DNS rebinding: to the browser, page and server are of one origin."""
    context = attacker.new_context()
    page = context.new_page()
    rebound = server.origin.replace("127.0.0.1", REBOUND)
    page.route(
        rebound + "prize.html",
        lambda route: route.fulfill(content_type="text/html", body="<body>A prize"),
    )
    page.goto(rebound + "prize.html")
    seen: list[int] = []
    page.on("response", lambda response: seen.append(response.status))
    answers = page.evaluate(
        """async ([token, program]) => {
            const headers = {
                "Content-Type": "application/json", "X-Course-Token": token,
            };
            const asked = [
                fetch("/-/api/run", { method: "POST", headers, body: program }),
                fetch("/-/api/live", { method: "POST", headers, body: "{}" }),
                fetch("/index.html"),
                fetch("/-/events"),
            ];
            const read = async (answer) => [answer.status, await answer.text()];
            return Promise.all(asked.map((one) => one.then(read, () => [0, ""])));
        }""",
        [token_of(server), PROGRAM],
    )
    # The browser may keep a misdirected answer to itself.
    assert {status for status, _ in answers} <= {KEPT_BACK, 421}, answers
    assert set(seen) <= {421}
    answer = page.goto(rebound)
    assert answer is not None
    assert answer.status == 421
    assert not any("<main" in text or "stdout" in text for _, text in answers)
    context.close()


def test_the_token_leaves_the_address_and_is_in_no_page(live_page: Page) -> None:
    token = live_page.evaluate("() => localStorage.getItem('course-token')")
    assert len(token) == 32
    assert "#" not in live_page.url
    assert token not in live_page.content()
    with live_page.expect_request(
        lambda request: request.is_navigation_request()
    ) as asked:
        live_page.locator(".nav-wrapper a[rel~=next]").first.click()
    assert token not in str(asked.value.all_headers())
    live_page.go_back()
    assert token not in live_page.url


def test_a_script_that_got_into_a_page_does_not_run(
    attacker: Browser, server: Live
) -> None:
    context = attacker.new_context()
    page = context.new_page()
    page.goto(server.origin)
    ran = page.evaluate(
        """async () => {
            const inline = document.createElement("script");
            inline.textContent = "window.ran = 'inline'";
            document.body.append(inline);
            const image = document.createElement("div");
            image.innerHTML = "<img src=x onerror=\\"window.ran = 'handler'\\">";
            document.body.append(image);
            const far = document.createElement("script");
            far.src = "https://evil.example/x.js";
            document.body.append(far);
            await new Promise((resolve) => setTimeout(resolve, 300));
            return window.ran ?? "nothing";
        }"""
    )
    assert ran == "nothing"
    context.close()


def start(root: Path, port: str) -> tuple["subprocess.Popen[str]", dict[str, str]]:
    command = [course_book(), "serve", "--root", str(root), "--port", port]
    server = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout
    said = server.stdout.readline()
    assert said, f"port {port} is taken"
    return server, json.loads(said)


def test_a_page_of_an_earlier_start_says_how_to_get_the_key(
    attacker: Browser, server: Live, evil_port: int
) -> None:
    # A port that is free: one that was, a moment ago.
    with answering(Blank) as free:
        port = str(free)
    context = attacker.new_context()
    page = context.new_page()
    note = page.locator("#course-key")

    first, ready = start(server.root, port)
    page.goto(ready["url"])
    expect(note).to_contain_text("cargo course book --open")
    assert page.evaluate("() => Course.live") is False
    page.goto(ready["open"])
    expect(note).to_have_count(0)
    page.wait_for_function("() => window.Course && !location.hash")
    page.wait_for_load_state()
    assert page.evaluate("() => Course.live") is True
    first.communicate()
    gone = page.evaluate("() => Course.post('live', {}).catch((it) => it.message)")
    assert "cargo course" in gone

    second, ready = start(server.root, port)
    page.reload()
    assert page.evaluate("() => Course.live") is False
    expect(note).to_contain_text("cargo course book --open")
    page.goto(ready["open"])
    expect(note).to_have_count(0)
    page.wait_for_load_state()
    assert page.evaluate("() => Course.live") is True
    context.close()
    second.communicate()
