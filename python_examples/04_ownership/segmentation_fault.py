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


def ending(child: subprocess.CompletedProcess[str]) -> str:
    """How the child ended, in words that are the same on every system."""
    fault = [-signal.SIGSEGV, -getattr(signal, "SIGBUS", signal.SIGSEGV)]
    # Windows reports the fault to Python, which turns it into an OSError.
    if child.returncode in fault or "access violation" in child.stderr:
        return "stopped by a segmentation fault"
    return f"exit code {child.returncode}"


child = subprocess.run(
    [sys.executable, "-c", CHILD], capture_output=True, text=True, check=False
)
print(child.stdout, end="")
print(f"how the program ended: {ending(child)}")
