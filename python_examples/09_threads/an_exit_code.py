"""Run a program to its end. That it failed is a number, and no exception."""

import subprocess
import sys


def lab() -> None:
    print("no power")
    sys.exit(3)


def ward() -> None:
    me = [sys.executable, __file__, "lab"]
    ended = subprocess.run(me, capture_output=True, text=True)
    print(f"the lab said: {ended.stdout.strip()}")
    print(f"the lab ended with {ended.returncode}")
    try:
        ended.check_returncode()
    except subprocess.CalledProcessError:
        print("so it failed")
    try:
        subprocess.run(["no-such-lab"])
    except FileNotFoundError:
        print("there is no such lab")


if len(sys.argv) > 1:
    lab()
else:
    ward()
