"""What `cargo course trace` records, checked by hand on small programs.

The recorder runs in a process of its own, as the command starts it.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
RECORDER = ROOT / "crates" / "tools" / "trace" / "python" / "course_trace"
MODULES = ["", "instrument", "values", "labels", "state", "recorder", "run"]
# A worker of a pool is a new interpreter that imports the file of the program, and some
# programs start their own file once more. What is traced has no file.
SCRIPTS = sorted(
    script
    for script in (ROOT / "python_examples").glob("[0-9][0-9]_*/*.py")
    if not re.search(
        r"import multiprocessing|__file__", script.read_text(encoding="utf-8")
    )
)
TIME_LIMIT_SECONDS = 60

START = """
import json, sys, types
job = json.load(sys.stdin)
for name, source in job["modules"]:
    module = sys.modules[name] = types.ModuleType(name)
    exec(compile(source, "<" + name + ">", "exec"), module.__dict__)
sys.modules["course_trace.run"].main(job)
"""

# Up to 3.13 every reference is counted, also those of local names.
COUNTS_LOCALS = sys.version_info < (3, 14)

Json = dict[str, Any]


def trace(source: str, name: str = "program.py") -> list[Json]:
    """The record of a program: its steps, then how it ended."""
    modules = [
        [
            f"course_trace.{part}".removesuffix("."),
            (RECORDER / f"{part or '__init__'}.py").read_text(encoding="utf-8"),
        ]
        for part in MODULES
    ]
    job = {"modules": modules, "name": name, "source": source, "folder": None}
    ran = subprocess.run(
        [sys.executable, "-I", "-B", "-X", "utf8", "-c", START],
        input=json.dumps(job),
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=True,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def steps(source: str) -> list[Json]:
    return trace(dedent(source))[:-1]


def at(found: list[Json], line: int, event: str = "line") -> Json:
    """The last step of this kind on a line."""
    return [s for s in found if s["line"] == line and s["event"] == event][-1]


def names(step: Json, frame: int = -1) -> dict[str, object]:
    """What the names of a frame refer to: numbers of objects, or texts."""
    return {
        name["name"]: name.get("object", name.get("text"))
        for name in step["frames"][frame]["names"]
    }


def thing(step: Json, number: object) -> Json:
    [found] = [one for one in step["objects"] if one["object"] == number]
    assert isinstance(found, dict)
    return found


def parts(step: Json, number: object) -> dict[str, object]:
    return {
        part["name"]: part.get("object", part.get("text"))
        for part in thing(step, number)["parts"]
    }


def count(step: Json, name: str, frame: int = -1) -> object:
    return thing(step, names(step, frame)[name])["references"]


def test_two_names_for_one_list() -> None:
    found = steps("""
        monday = [8, 12]
        tuesday = monday
        tuesday[0] = 7
        """)
    last = at(found, 4)
    assert names(last) == {"monday": 1, "tuesday": 1}
    assert parts(last, 1) == {"[0]": "7", "[1]": "12"}
    assert [count(at(found, line), "monday") for line in (2, 3, 4)] == [1, 2, 2]


def test_rebinding_and_del() -> None:
    found = steps("""
        plan = ["Ana"]
        kept = plan
        plan = ["Bo"]
        del kept
        """)
    assert names(at(found, 4)) == {"plan": 2, "kept": 1}
    assert count(at(found, 4), "kept") == 1
    assert names(at(found, 5)) == {"plan": 2}
    assert [one["object"] for one in at(found, 5)["objects"]] == [2]


def test_an_address_used_again_is_another_object() -> None:
    found = steps("""
        for bed in range(3):
            patient = [bed]
            del patient
        """)
    numbers = [names(step).get("patient") for step in found if step["line"] == 3]
    assert numbers == [1, 2, 3]


def test_mutable_default() -> None:
    found = steps("""
        def admit(name, patients=[]):
            patients.append(name)
            return patients
        monday = admit("Ana")
        tuesday = admit("Bo")
        """)
    last = at(found, 6)
    assert names(last)["monday"] == names(last)["tuesday"] == 2
    assert parts(last, names(last)["admit"]) == {"default patients": 2}
    assert count(last, "monday") == 3
    inside = at(found, 3)
    assert names(inside) == {"name": "'Bo'", "patients": 2}
    assert count(inside, "patients") == (3 if COUNTS_LOCALS else None)


def test_copy_shares_the_inner_lists_and_deepcopy_does_not() -> None:
    found = steps("""
        from copy import deepcopy
        plan = [["Ana"]]
        copied = plan.copy()
        cloned = deepcopy(plan)
        """)
    last = at(found, 5)
    assert list(names(last)) == ["plan", "copied", "cloned"]
    [inner] = parts(last, names(last)["plan"]).values()
    assert parts(last, names(last)["copied"]) == {"[0]": inner}
    assert parts(last, names(last)["cloned"]) != {"[0]": inner}
    assert thing(last, inner)["references"] == 2


def test_closure() -> None:
    found = steps("""
        def counter():
            seen = []
            def more():
                seen.append(1)
            return more
        count = counter()
        count()
        """)
    last = at(found, 8)
    function = thing(last, names(last)["count"])
    assert function["kind"] == "function more"
    [seen] = parts(last, function["object"]).values()
    assert parts(last, seen) == {"[0]": "1"}
    assert names(at(found, 5))["seen"] == seen


def test_generator() -> None:
    found = steps("""
        def numbers(limit):
            for number in range(limit):
                yield number
        given = numbers(1)
        first = next(given)
        rest = list(given)
        """)
    assert at(found, 4, "yield")["value"] == {"text": "0"}
    waiting = at(found, 6)
    generator = names(waiting)["given"]
    assert thing(waiting, generator)["kind"] == "generator numbers, waiting"
    assert parts(waiting, generator) == {"limit": "1", "number": "0"}
    assert thing(at(found, 7), generator)["kind"] == "generator numbers, finished"


def test_attributes_of_an_instance_and_of_its_class() -> None:
    found = steps("""
        class Ward:
            staff = ["Noor"]
            __slots__ = ("name",)
            def __init__(self, name):
                self.name = name
        ward = Ward("east")
        """)
    last = at(found, 7)
    assert parts(last, names(last)["ward"]) == {".name": "'east'"}
    [staff] = parts(last, names(last)["Ward"]).values()
    assert parts(last, staff) == {"[0]": "'Noor'"}
    assert count(last, "ward") == 1


def test_nested_calls_have_frames() -> None:
    found = steps("""
        def inner(bed):
            return bed + 1
        def outer(bed):
            return inner(bed) * 2
        answer = outer(3)
        """)
    deepest = at(found, 3, "return")
    functions = [frame["function"] for frame in deepest["frames"]]
    assert functions == ["module", "outer", "inner"]
    assert names(deepest) == {"bed": "3"}
    assert at(found, 5, "return")["value"] == {"text": "8"}
    assert names(at(found, 6)) == {"answer": "8"}


def test_what_a_function_returns_has_no_reference_left_from_it() -> None:
    found = steps("""
        def beds():
            free = [1]
            return free
        taken = beds()
        """)
    returned = at(found, 4, "return")["value"]
    assert returned == {"object": names(at(found, 5))["taken"]}
    assert count(at(found, 4, "return"), "free") == (1 if COUNTS_LOCALS else None)
    assert count(at(found, 5), "taken") == 1


def test_a_caught_exception_is_a_row_and_its_name_goes() -> None:
    found = steps("""
        beds = {}
        try:
            beds["east"]
        except KeyError as error:
            said = str(error)
        done = True
        """)
    raised = at(found, 4, "raise")
    assert raised["words"] == "KeyError: 'east'"
    assert names(at(found, 5))["error"] == "KeyError('east')"
    assert "error" not in names(at(found, 7))


def test_an_uncaught_exception_is_the_last_row() -> None:
    found = trace("def fail():\n    raise ValueError('no bed')\n\nfail()\n")
    assert (found[-2]["event"], found[-2]["line"]) == ("raise", 2)
    assert found[-2]["function"] == "fail"
    assert found[-1]["end"] == "raised"
    assert found[-1]["words"] == "ValueError: no bed"


def test_a_finalizer_runs_when_it_would_without_a_trace() -> None:
    source = dedent("""
        class Log:
            def __del__(self):
                print("closed")
        def work():
            log = Log()
            del log
            print("after del")
        work()
        last = Log()
        """)
    ran = subprocess.run(
        [sys.executable, "-I", "-c", source],
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=True,
    )
    printed = "".join(step["printed"] for step in trace(source))
    assert printed.splitlines() == ran.stdout.splitlines()
    assert printed.splitlines() == ["closed", "after del", "closed"]


def test_counts_seen_by_the_program_are_as_without_a_trace() -> None:
    source = dedent("""
        import sys
        def look(thing):
            mine = thing
            return sys.getrefcount(mine)
        beds = []
        print(look(beds), sys.getrefcount(beds))
        """)
    ran = subprocess.run(
        [sys.executable, "-I", "-c", source],
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=True,
    )
    assert "".join(step["printed"] for step in trace(source)).split() == (
        ran.stdout.split()
    )


def test_no_code_of_the_program_runs_to_show_a_value() -> None:
    found = steps("""
        class Trap(list):
            def __repr__(self): raise RuntimeError("repr")
            def __len__(self): raise RuntimeError("len")
            def __iter__(self): raise RuntimeError("iter")
            def __getattribute__(self, name): raise RuntimeError(name)
            def __eq__(self, other): raise RuntimeError("eq")
            def __del__(self): raise RuntimeError("del")
        trap = Trap([1])
        huge = 10**6000
        long = "a" * 100_000
        """)
    last = at(found, 11)
    assert parts(last, names(last)["trap"]) == {"[0]": "1"}
    assert names(last)["huge"] == "int of 19932 bits"
    assert len(str(names(last)["long"])) < 60


def test_big_and_circular_objects_are_cut() -> None:
    found = steps("""
        many = list(range(100_000))
        ring = []
        ring.append(ring)
        deep = [[[[[[1]]]]]]
        """)
    last = at(found, 5)
    assert thing(last, names(last)["many"])["parts_left_out"] == 99_992
    assert parts(last, names(last)["ring"]) == {"[0]": names(last)["ring"]}
    assert len(last["objects"]) < 10


def test_an_endless_loop_ends_with_the_record() -> None:
    found = trace("turns = 0\nwhile True:\n    turns += 1\n")
    assert found[-1]["end"] == "steps"
    assert len(found) == 401


def test_endless_output_ends_with_the_record() -> None:
    found = trace("while True:\n    print('x' * 1000)\n")
    assert found[-1]["end"] == "printed"


def test_no_input_is_asked_for() -> None:
    for source in ("input('name? ')", "import sys\nsys.stdin.readline()"):
        [*_, last] = trace(source)
        assert "cannot ask for input" in last["words"]


def test_what_is_no_python_says_where() -> None:
    [only] = trace("beds = 1 +\n")
    assert only["end"] == "syntax"
    assert only["words"].startswith("line 1: ")


def test_threads_have_numbers() -> None:
    found = steps("""
        import threading
        def work(beds):
            beds.append(1)
        shared = []
        worker = threading.Thread(target=work, args=(shared,))
        worker.start()
        worker.join()
        """)
    assert {step["thread"] for step in found} == {0, 1}
    assert at(found, 4)["thread"] == 1
    assert names(at(found, 4)) == {"beds": names(at(found, 8))["shared"]}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_every_example_is_traced_to_its_end(script: Path) -> None:
    source = script.read_text(encoding="utf-8")
    found = trace(source, script.name)
    assert found[-1]["end"] in ("finished", "raised", "exit", "steps")
    printed = "".join(step["printed"] for step in found)
    ran = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", str(script)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT_SECONDS,
        check=False,
    )
    if found[-1]["end"] == "finished" and not ran.stderr:
        assert printed == ran.stdout, "a trace must not change what a program prints"
    elif found[-1]["end"] == "finished":
        # A trace keeps what was written to both, such as the traceback of a thread.
        assert set(ran.stdout.splitlines()) <= set(printed.splitlines())
