"""Receives a program's reports and writes one line of JSON for each."""

import gc
import json
import os
import sys
import threading
import types
from collections.abc import Callable
from typing import IO, Any

from course_trace.state import Call, State

MOST_STEPS = 400
MOST_WRITTEN = 4 * 1024 * 1024
MOST_PRINTED = 64 * 1024

Json = dict[str, Any]


class Recorder:
    """What the program's statements report to, under the name `__course_trace__`."""

    def __init__(
        self,
        name: str,
        namespace: dict[str, object],
        out: IO[str],
        printed: Callable[[], str],
    ) -> None:
        self._name = name
        self._state = State(namespace)
        self._out = out
        self._take_printed = printed
        self._lock = threading.RLock()
        self._busy = False
        self._process = os.getpid()
        self._threads: dict[int, int] = {threading.get_ident(): 0}
        self._calls: dict[int, int] = {}
        self._called = 0
        self._step = 0
        self._written = 0
        self._printed = 0
        self._raised = 0
        self._missed = 0

    # What instrumented statements call. -------------------------------------

    def after(self, first: int, last: int) -> None:
        """A statement has been executed."""
        self._note("line", first, last, sys._getframe(1))

    def enter(self, first: int, last: int) -> None:
        """A function has been called."""
        frame = sys._getframe(1)
        with self._lock:
            self._called += 1
            self._calls[id(frame)] = self._called
        self._note("call", first, last, frame)

    def leaves(self, first: int, last: int, value: object) -> object:
        """A function is about to return the value."""
        # In the list it has one reference from here, however it was handed over.
        passing = [value]
        del value
        self._note("return", first, last, sys._getframe(1), passing)
        return passing.pop()

    def gives(self, first: int, last: int, value: object) -> object:
        """A generator is about to yield the value."""
        passing = [value]
        del value
        self._note("yield", first, last, sys._getframe(1), passing)
        return passing.pop()

    def test(self, first: int, last: int, value: object) -> object:
        """A condition or the subject of a `match` has been evaluated."""
        passing = [value]
        del value
        self._note("test", first, last, sys._getframe(1), passing)
        return passing.pop()

    def leave(self, first: int, last: int) -> None:
        """A `with` block has ended."""
        self._note("leave", first, last, sys._getframe(1))

    def caught(self, first: int, last: int) -> None:
        """A handler has caught the exception at hand."""
        frame = sys._getframe(1)
        error = sys.exception()
        if error is not None:
            self.raised(error, frame)
            del error
        self._note("line", first, last, frame)

    # What the runner calls. --------------------------------------------------

    def raised(self, error: BaseException, frame: types.FrameType | None) -> None:
        """A row for the line that raised, seen from the frame that handles it."""
        if id(error) == self._raised:
            return
        self._raised = id(error)
        line, function = 0, "module"
        place = error.__traceback__
        while place is not None:
            code = place.tb_frame.f_code
            if code.co_filename == self._name:
                line, function = place.tb_lineno, _function(code)
            place = place.tb_next
        words = {"words": described(error), "function": function}
        self._note("raise", line, line, frame, (), words)

    def end(self, how: str, words: str = "") -> None:
        """The program is over; the last line of the record."""
        printed = self._take_printed()
        missed = self._missed
        self._write({"end": how, "words": words, "printed": printed, "missed": missed})

    def problem(self, words: str) -> None:
        """There is no program to run."""
        self._write({"end": "syntax", "words": words, "printed": "", "missed": 0})

    # -------------------------------------------------------------------------

    def _note(
        self,
        event: str,
        first: int,
        last: int,
        frame: types.FrameType | None,
        passing: "list[object] | tuple[()]" = (),
        more: Json | None = None,
    ) -> None:
        if os.getpid() != self._process:
            return  # a forked child; the record is its parent's
        with self._lock:
            if self._busy:
                return  # `__del__` of something that ended during a look
            self._busy = True
            collecting = gc.isenabled()
            gc.disable()
            try:
                self._look(event, first, last, frame, passing, more or {})
            except Exception:
                # No room for a look so deep, or an object that no look can be had
                # at: a row is missing, and the program goes on.
                self._missed += 1
            finally:
                self._busy = False
                if collecting:
                    gc.enable()

    def _look(
        self,
        event: str,
        first: int,
        last: int,
        frame: types.FrameType | None,
        passing: "list[object] | tuple[()]",
        more: Json,
    ) -> None:
        self._step += 1
        ident = threading.get_ident()
        calls = self._stack(frame)
        printed = self._take_printed()
        self._printed += len(printed)
        step: Json = {
            "step": self._step,
            "line": first,
            "last_line": last,
            "event": event,
            "call": calls[-1][0] if calls else 0,
            "function": calls[-1][1] if calls else "module",
            "thread": self._threads.setdefault(ident, len(self._threads)),
            "printed": printed,
            **self._state.look(calls, self._frames_of_others(ident), passing),
            **more,
        }
        self._write(step)
        for reached, how in (
            (self._printed > MOST_PRINTED, "printed"),
            (self._written > MOST_WRITTEN, "size"),
            (self._step >= MOST_STEPS, "steps"),
        ):
            if reached:
                self.end(how)
                self._out.flush()
                os._exit(0)

    def _stack(self, frame: types.FrameType | None) -> list[Call]:
        """The program's functions that are running, the outermost first."""
        calls: list[Call] = []
        while frame is not None:
            call = self._calls.get(id(frame))
            if call is not None and frame.f_code.co_filename == self._name:
                calls.append((call, _function(frame.f_code), frame))
            frame = frame.f_back
        calls.reverse()
        return calls

    def _frames_of_others(self, ident: int) -> list[types.FrameType]:
        found: list[types.FrameType] = []
        tops = sys._current_frames()
        # Our own frame must not come to hold itself: it would stay, with all below it.
        tops.pop(ident, None)
        for top in tops.values():
            frame: types.FrameType | None = top
            while frame is not None:
                if frame.f_code.co_filename == self._name:
                    found.append(frame)
                frame = frame.f_back
        return found

    def _write(self, data: Json) -> None:
        line = json.dumps(data, ensure_ascii=True) + "\n"
        self._written += len(line)
        self._out.write(line)
        self._out.flush()


def _function(code: types.CodeType) -> str:
    name = code.co_qualname.replace("<locals>.", "")
    return "module" if name == "<module>" else name


def described(error: BaseException) -> str:
    """`ValueError: no such bed`; a `__str__` that fails does no harm."""
    name = type(error).__name__
    try:
        said = str(error)
    except Exception:
        return f"{name} (its message cannot be shown)"
    if len(said) > 200:
        said = said[:200] + " …"
    return f"{name}: {said}" if said else name
