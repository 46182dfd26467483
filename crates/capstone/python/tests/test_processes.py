"""Under threads, fork and spawn."""

import multiprocessing
import os
import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from moult_engine import Flight, Patient, Vitals, grouped_sums

PARALLEL_WORK = """
    import multiprocessing, os, sys
    import numpy as np
    from moult_engine import CallCounter, _native, advance, fibonacci

    def parallel_work(_=None):
        flights = np.tile([0.0, 0.0, 30.0, 40.0], (2048, 1))
        advance(flights, steps=200, dt=0.01, drag=0.01)
        fibonacci(5)
        return _native.threads(), float(flights[0, 0]), CallCounter().counts()["fast"]
"""


def run(code: str) -> str:
    """Runs a program with two threads for parallel work, on any machine."""
    program = textwrap.dedent(PARALLEL_WORK) + textwrap.dedent(code)
    ran = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program],
        env=os.environ | {"RAYON_NUM_THREADS": "2"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_process_works_with_threads_of_its_own() -> None:
    said = run("""
        before = parallel_work()
        child = os.fork()
        if child == 0:
            # A pool of the parent has no threads here, and would keep us waiting.
            print(before == parallel_work(), flush=True)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), before[0], parallel_work()[2])
    """)
    assert said == "True\n0 2 2\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_pool_of_forked_processes_after_parallel_work() -> None:
    said = run("""
        before = parallel_work()
        with multiprocessing.get_context("fork").Pool(2) as pool:
            results = pool.map(parallel_work, range(4))
        print({result[:2] for result in results} == {before[:2]})
    """)
    assert said == "True\n"


def test_spawned_processes_get_flights_and_patients() -> None:
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as processes:
        flight = Flight(30.0, 45.0, drag=0.01)
        assert processes.submit(len, flight).result(60) == len(flight)
        patient = Patient("Ana", Vitals(118, 38.6))
        assert processes.submit(Patient.speak, patient).result(60) == patient.speak()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_other_threads_run_while_rust_works(tmp_path: Path) -> None:
    # Rust reads from a FIFO what another thread of Python writes there: if Rust held
    # the interpreter while it reads, neither would ever be done.
    said = run(f"""
        import faulthandler, threading
        faulthandler.dump_traceback_later(60, exit=True)
        from moult_engine import grouped_sums
        path = {str(tmp_path / "rows")!r}
        os.mkfifo(path)

        def write():
            with open(path, "w") as rows:
                rows.write("north,1.5\\nnorth,2\\n")

        threading.Thread(target=write).start()
        print(grouped_sums(path, key=0, value=1)["north"])
    """)
    assert said == "3.5\n"


def test_threads_share_the_pool() -> None:
    text = b"north,1.5\nsouth,2\n" * 40_000
    expected = dict(grouped_sums(text, key=0, value=1, how="search"))
    found: list[dict[str, object]] = []
    threads = [
        threading.Thread(
            target=lambda: found.append(dict(grouped_sums(text, key=0, value=1)))
        )
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert found == [expected] * 4
