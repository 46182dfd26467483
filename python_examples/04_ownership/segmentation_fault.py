"""A segmentation fault: a child process reads address 0 and is stopped."""

import signal
import subprocess
import sys

CHILD = """
import ctypes
print("reading the record of bed 9", flush=True)
nobody = 0
print("bed 9:", ctypes.string_at(nobody))
"""


def ending(code: int, errors: str) -> str:
    """How the child ended, in the same words everywhere."""
    segv = signal.SIGSEGV
    faults = [-segv, -getattr(signal, "SIGBUS", segv)]
    # Windows tells Python, which raises an OSError.
    if code in faults or "access violation" in errors:
        return "stopped by a segmentation fault"
    return f"exit code {code}"


child = subprocess.run(
    [sys.executable, "-c", CHILD],
    capture_output=True,
    text=True,
    check=False,
)
print(child.stdout, end="")
how = ending(child.returncode, child.stderr)
print(f"how the program ended: {how}")
