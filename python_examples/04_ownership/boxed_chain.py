"""Each log entry refers to the one before it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Entry:
    text: str
    earlier: Entry | None


first = Entry("bed 3 free", None)
newest = Entry("bed 3 taken", first)

print(newest.text)
match newest.earlier:
    case None:
        print("nothing before that")
    case entry:
        print(f"before that: {entry.text}")
