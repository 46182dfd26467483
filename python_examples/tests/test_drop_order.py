"""The exercise `drop_order` says that its predictions are what CPython does.

So what the Python original prints is compared with the predictions as they were
shipped, not with the file a learner has edited since.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

TOPIC = Path(__file__).resolve().parents[2] / "exercises" / "04_ownership"
EXERCISE = "11_drop_order"
PREDICTION = re.compile(r"pub const (\w+): &\[&str\] = &\[(.*?)\];", re.DOTALL)
TIME_LIMIT_SECONDS = 30


def shipped(name: str) -> str:
    text = (TOPIC / "shipped.json").read_text(encoding="utf-8")
    content = json.loads(text)["exercises"][EXERCISE][name]
    assert isinstance(content, str)
    return content


def predictions(source: str) -> dict[str, list[str]]:
    return {
        name.lower(): re.findall(r'"([^"]*)"', lines)
        for name, lines in PREDICTION.findall(source)
    }


def journals(printed: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    journal: list[str] = []
    for line in printed.splitlines():
        if line.endswith(":"):
            journal = found.setdefault(line.removesuffix(":"), [])
        else:
            journal.append(line)
    return found


def test_the_predictions_as_shipped_are_what_python_does() -> None:
    original = shipped("python/drop_order.py")
    ran = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", original],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=True,
    )
    expected = predictions(shipped("src/lib.rs"))
    assert len(expected) == 7
    assert journals(ran.stdout) == expected
