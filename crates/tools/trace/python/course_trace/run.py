"""Runs one program under the recorder. The job arrives from the Rust side as JSON."""

import atexit
import builtins
import io
import os
import sys
import threading
import types
from typing import IO, Any

from course_trace.instrument import HOOK, instrument
from course_trace.recorder import Recorder, described

NO_INPUT = (
    "a traced program cannot ask for input; write the value into the program instead"
)


class _NoInput(io.TextIOBase):
    """Standard input that says why there is none."""

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> str:
        raise EOFError(NO_INPUT)

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
        raise EOFError(NO_INPUT)


class _Printed:
    """Standard output and standard error, kept until the next row takes it."""

    def __init__(self) -> None:
        self._bytes = io.BytesIO()
        self.stream = io.TextIOWrapper(
            self._bytes, encoding="utf-8", newline="\n", write_through=True
        )

    def take(self) -> str:
        if self.stream.closed:
            return ""
        said = self._bytes.getvalue().decode("utf-8", "replace")
        self._bytes.seek(0)
        self._bytes.truncate()
        return said


def main(job: dict[str, Any]) -> None:
    """Runs the program of the job; the record goes to standard output."""
    name, source = str(job["name"]), str(job["source"])
    out = _own_output()
    printed = _Printed()
    module = types.ModuleType("__main__")
    namespace = module.__dict__
    recorder = Recorder(name, namespace, out, printed.take)
    try:
        code = compile(instrument(source, name), name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        where = f"line {line}: " if line else ""
        said = getattr(error, "msg", None) or str(error)
        recorder.problem(f"{where}{said}")
        return
    namespace["__file__"] = name
    namespace["__builtins__"] = builtins
    sys.modules["__main__"] = module
    sys.argv = [name]
    if job.get("folder"):
        sys.path.insert(0, str(job["folder"]))
    sys.stdin = _NoInput()
    sys.stdout = sys.stderr = printed.stream
    setattr(builtins, HOOK, recorder)
    builtins.input = _refuse_input
    how, words = _execute(code, namespace, recorder)
    _shut_down(namespace)
    recorder.end(how, words)
    out.flush()
    # The interpreter's own end would do all this a second time.
    os._exit(0)


def _own_output() -> IO[str]:
    """The real standard output for us alone; nothing else reaches it any more."""
    own = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    return own


def _refuse_input(prompt: object = "", /) -> str:
    del prompt
    raise EOFError(NO_INPUT)


def _execute(
    code: types.CodeType, namespace: dict[str, object], recorder: Recorder
) -> tuple[str, str]:
    try:
        exec(code, namespace)
    except SystemExit as error:
        return "exit", "" if error.code is None else str(error.code)
    except BaseException as error:
        recorder.raised(error, None)
        return "raised", described(error)
    return "finished", ""


def _shut_down(namespace: dict[str, object]) -> None:
    """What the interpreter does at its end, as far as the program can see it."""
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    atexit._run_exitfuncs()
    # Names with one underscore go first, then all others, as in the interpreter.
    single = [n for n in namespace if n[:1] == "_" and n[:2] != "__"]
    for name in [*single, *namespace]:
        if name != "__builtins__":
            namespace[name] = None
