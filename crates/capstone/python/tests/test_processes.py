"""Under threads, fork and spawn, and when somebody presses Ctrl-C."""

import multiprocessing
import os
import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal
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
        path = {str(tmp_path / "rows")!r}
        os.mkfifo(path)

        def write():
            with open(path, "w") as rows:
                rows.write("north,1.5\\nnorth,2\\n")

        threading.Thread(target=write).start()
        options = {{"key": 0, "value": 1, "delimiter": ord(","), "how": "search"}}
        keys, sums, *_ = _native.sums_of_file(path, **options)
        print(keys, sums)
    """)
    assert said == "['north'] ['3.5']\n"


@pytest.mark.parametrize(
    "work",
    [
        '_native.fibonacci(50, "recursive")',
        '_native.fibonacci(50, "tuned")',
        "Flight(30.0, 45.0).steps.after(2**62)",
        "Flight(30.0, 45.0, gravity=0.0).steps.landing(2**62)",
        'advance(flights, steps=2**60, dt=0.01, how="plain")',
        'advance(flights, steps=2**60, dt=0.01, how="wide")',
        'advance(flights, steps=2**60, dt=0.01, how="parallel")',
    ],
)
def test_ctrl_c_ends_long_work(work: str) -> None:
    said = run(f"""
        import _thread, threading, time
        from moult_engine import Flight
        flights = np.tile([0.0, 0.0, 30.0, 40.0], (2048, 1))

        def press():
            global pressed
            pressed = time.monotonic()
            _thread.interrupt_main()

        threading.Timer(0.3, press).start()
        try:
            {work}
        except KeyboardInterrupt:
            print("ended", time.monotonic() - pressed < 10)
    """)
    assert said == "ended True\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_ctrl_c_ends_waiting_for_a_pipe(tmp_path: Path) -> None:
    said = run(f"""
        import signal, threading, time
        from moult_engine import grouped_sums
        path = {str(tmp_path / "rows")!r}
        os.mkfifo(path)
        done = threading.Event()

        def pressed(*_):
            done.set()
            raise KeyboardInterrupt

        signal.signal(signal.SIGINT, pressed)

        def write():
            with open(path, "w") as rows:
                rows.write("north,1.5\\n")
                rows.flush()
                # Again, because the first may come before the main thread waits.
                while not done.wait(0.1):
                    signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

        threading.Thread(target=write).start()
        try:
            grouped_sums(path, key=0, value=1)
        except KeyboardInterrupt:
            print("ended")
    """)
    assert said == "ended\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_a_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "rows"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_text, args=("north,1.5\nnorth,2\n",))
    writer.start()
    assert grouped_sums(path, key=0, value=1)["north"] == Decimal("3.5")
    writer.join(60)


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
