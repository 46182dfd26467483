"""A failure that nobody hears of."""

import contextlib

saved: list[str] = []


def save(line: str) -> None:
    if ";" not in line:
        raise ValueError(f"{line}: how many?")
    saved.append(line)


for line in ["gloves;12", "soap"]:
    with contextlib.suppress(ValueError):
        save(line)

print(f"saved: {len(saved)}")
