"""The lines of a form, and the sum of its numbers.

Run as a program it reads forms from standard input, one field a line:

    FIELD text TEXT         a text, to the end of the line
    FIELD number NUMBER     a whole number
    FIELD list TEXT;TEXT    several texts, or none
    end                     end of the form: print it
"""

import sys

FIELDS = ["bed", "gloves", "masks", "name", "pills"]

Value = str | int | list[str]


def line(form: dict[str, Value], field: str) -> str:
    """The line that the report prints for this field."""
    value = form.get(field)
    if value is None:
        return f"{field}: not filled in"
    if isinstance(value, str):
        return f"{field}: '{value}'"
    if isinstance(value, list):
        return f"{field}: {len(value)} entries"
    if value == 0:
        return f"{field}: none"
    return f"{field}: {value}"


def total(form: dict[str, Value], fields: list[str]) -> int:
    """The sum of these fields; what is no number does not count."""
    values = [form.get(field) for field in fields]
    return sum(value for value in values if isinstance(value, int))


def main() -> None:
    form: dict[str, Value] = {}
    for text in sys.stdin:
        match text.rstrip("\n").split(" ", 2):
            case [field, "text", typed]:
                form[field] = typed
            case [field, "number", number]:
                form[field] = int(number)
            case [field, "list", texts]:
                form[field] = texts.split(";") if texts else []
            case ["end"]:
                lines = [line(form, field) for field in FIELDS]
                print(" / ".join([*lines, f"total {total(form, FIELDS)}"]))
                form = {}
            case _:
                sys.exit(f"not a field: {text!r}")


if __name__ == "__main__":
    main()
