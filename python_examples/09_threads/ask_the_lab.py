"""The ward asks the lab, which is another program: a question in, an answer out."""

import sys
from subprocess import PIPE, Popen


def lab() -> None:
    for line in sys.stdin:
        question = line.strip()
        if not question.isdecimal():
            answer = "no number"
        elif int(question) > 145:
            answer = "too high"
        else:
            answer = "fine"
        print(f"{question}: {answer}", flush=True)


def ward() -> None:
    me = [sys.executable, __file__, "lab"]
    with Popen(me, stdin=PIPE, stdout=PIPE, text=True) as lab:
        assert lab.stdin is not None and lab.stdout is not None
        for question in ["141", "152", "?"]:
            print(question, file=lab.stdin, flush=True)
            answer = lab.stdout.readline()
            print(f"the lab says: {answer.strip()}")
        lab.stdin.close()
        status = lab.wait()
    print(f"the lab ended with {status}")


# The other program is this one with an argument: so it is there on every machine.
if len(sys.argv) > 1:
    lab()
else:
    ward()
