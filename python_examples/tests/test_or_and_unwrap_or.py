"""The exercise `or_and_unwrap_or` says that its predictions are what Python prints.

So what the Python original prints is compared with the predictions as they were
shipped, not with the file a learner has edited since.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

TOPIC = Path(__file__).resolve().parents[2] / "exercises" / "02_enums"
EXERCISE = "05_or_and_unwrap_or"
PREDICTION = re.compile(r'pub const (\w+): &str = "([^"]*)";')
TIME_LIMIT_SECONDS = 30


def shipped(name: str) -> str:
    text = (TOPIC / "shipped.json").read_text(encoding="utf-8")
    content = json.loads(text)["exercises"][EXERCISE][name]
    assert isinstance(content, str)
    return content


def test_the_predictions_as_shipped_are_what_python_prints() -> None:
    ran = subprocess.run(
        [sys.executable, "-I", "-c", shipped("python/or_and_unwrap_or.py")],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=True,
    )
    expected = [
        f"{name.lower()}: {value}"
        for name, value in PREDICTION.findall(shipped("src/lib.rs"))
    ]
    assert len(expected) == 8
    assert ran.stdout.splitlines() == expected
