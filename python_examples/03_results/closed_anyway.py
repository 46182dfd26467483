"""Closed on the way out, also when something fails."""

from types import TracebackType


class LogFile:
    def __enter__(self) -> "LogFile":
        print("open")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        print("closed")


def note(text: str) -> int:
    with LogFile():
        pieces = int(text)
        print(f"noted {pieces}")
        return pieces


for text in ["12", "twelve"]:
    try:
        note(text)
    except ValueError:
        print(f"{text}: no number")
