"""The exercise `what_comes_out` says that its predictions are Python's answers.

So what the Python original prints is compared with the predictions as they were
shipped, not with the file a learner has edited since.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

TOPIC = Path(__file__).resolve().parents[2] / "exercises" / "01_types"
EXERCISE = "05_what_comes_out"
PREDICTION = re.compile(r'pub const (\w+): &str = "(.*?)";')
TIME_LIMIT_SECONDS = 30


def shipped(name: str) -> str:
    text = (TOPIC / "shipped.json").read_text(encoding="utf-8")
    content = json.loads(text)["exercises"][EXERCISE][name]
    assert isinstance(content, str)
    return content


def test_the_predictions_as_shipped_are_what_python_answers() -> None:
    ran = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", shipped("python/what_comes_out.py")],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=True,
    )
    answers = [line.split(": ", 1) for line in ran.stdout.splitlines()]
    predictions = PREDICTION.findall(shipped("src/lib.rs"))
    assert len(predictions) == 10
    assert [[name.lower(), answer] for name, answer in predictions] == answers
