"""Reads the part of YAML that our workflow files are written in, and refuses the rest.

Maps and lists by indentation, `[a, b]` and `{ a: b }` on one line, quoted and plain
texts, texts of several lines after `|`, and comments on lines of their own.
"""

import re
from dataclasses import dataclass

Scalar = str | int | bool
Yaml = Scalar | list["Yaml"] | dict[str, "Yaml"] | None


class NotRead(Exception):
    """A line that is not in this part of YAML, or in none."""


@dataclass
class Line:
    number: int
    indent: int
    text: str


def read(text: str) -> dict[str, Yaml]:
    """Return what the file says."""
    lines = []
    for number, line in enumerate(text.splitlines(), start=1):
        if "\t" in line:
            raise NotRead(f"line {number}: a tab")
        stripped = line.strip(" ")
        lines.append(Line(number, len(line) - len(line.lstrip(" ")), stripped))
    reader = Reader(lines)
    value = reader.block(0)
    if reader.skip():
        raise NotRead(f"line {reader.now.number}: indented differently from the others")
    if not isinstance(value, dict):
        raise NotRead("not a map")
    return value


class Reader:
    """Goes through the lines once."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.at = 0

    @property
    def now(self) -> Line:
        return self.lines[self.at]

    def skip(self) -> bool:
        """Go to the next line that says something, and tell whether there is one."""
        while self.at < len(self.lines):
            if self.now.text and not self.now.text.startswith("#"):
                return True
            self.at += 1
        return False

    def block(self, indent: int) -> Yaml:
        if self.now_is_item():
            return self.sequence(indent)
        return self.mapping(indent)

    def now_is_item(self) -> bool:
        return self.skip() and self.now.text.startswith("- ")

    def sequence(self, indent: int) -> list[Yaml]:
        items: list[Yaml] = []
        while self.now_is_item() and self.now.indent == indent:
            line = self.now
            rest = line.text[2:].lstrip(" ")
            if is_entry(rest):
                # The map begins behind the dash.
                line.indent += len(line.text) - len(rest)
                line.text = rest
                items.append(self.mapping(line.indent))
            else:
                self.at += 1
                items.append(inline(rest, line.number))
        return items

    def mapping(self, indent: int) -> dict[str, Yaml]:
        entries: dict[str, Yaml] = {}
        while self.skip() and self.now.indent == indent and not self.now_is_item():
            line = self.now
            found = re.fullmatch(r"([A-Za-z][\w-]*):(?: +(.*))?", line.text)
            if not found:
                raise NotRead(f"line {line.number}: not `name: value`")
            key, rest = found[1], found[2] or ""
            if key in entries:
                raise NotRead(f"line {line.number}: a second `{key}`")
            self.at += 1
            entries[key] = self.value(rest, line)
        return entries

    def value(self, rest: str, line: Line) -> Yaml:
        if rest == "|":
            return self.literal(line.indent)
        if rest:
            return inline(rest, line.number)
        if self.skip() and self.now.indent > line.indent:
            return self.block(self.now.indent)
        return None

    def literal(self, indent: int) -> str:
        taken: list[str] = []
        inner: int | None = None
        while self.at < len(self.lines):
            line = self.now
            if line.text and line.indent <= indent:
                break
            inner = line.indent if inner is None else inner
            taken.append(" " * (line.indent - inner) + line.text)
            self.at += 1
        return "\n".join(taken).strip("\n") + "\n"


def is_entry(text: str) -> bool:
    return re.match(r"[A-Za-z][\w-]*:( |$)", text) is not None


def inline(text: str, number: int) -> Yaml:
    """Return what stands on one line."""
    if text.startswith("[") and text.endswith("]"):
        return [inline(part.strip(), number) for part in split(text[1:-1])]
    if text.startswith("{") and text.endswith("}"):
        entries: dict[str, Yaml] = {}
        for part in split(text[1:-1]):
            key, colon, value = part.strip().partition(": ")
            if not colon:
                raise NotRead(f"line {number}: not `name: value` in a map")
            entries[key] = inline(value.strip(), number)
        return entries
    if quoted := re.fullmatch(r'"([^"\\]*)"', text):
        return quoted[1]
    if text in ("true", "false"):
        return text == "true"
    if re.fullmatch(r"\d+", text):
        return int(text)
    # A number with a point is 3.1 for 3.10; quotes make it a text.
    if re.fullmatch(r"\d+\.\d+", text) or re.match(r"[\[\]{}&*!|>'%@`\"#]", text):
        raise NotRead(f"line {number}: {text} needs quotes")
    if ": " in text or " #" in text:
        raise NotRead(f"line {number}: `: ` or ` #` in a text without quotes")
    return text


def split(text: str) -> list[str]:
    """Return the parts between commas; our texts on one line hold no commas."""
    return [part for part in text.split(",") if part.strip()]
